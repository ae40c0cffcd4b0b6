package org.leadworkbench.store.jpa.dialect;

/** The tables this program works with. */
public interface Schema {
  /** The number of the newest migration this program has. */
  int version();

  /** Makes all tables in an empty database. */
  void create(Database database);
}
