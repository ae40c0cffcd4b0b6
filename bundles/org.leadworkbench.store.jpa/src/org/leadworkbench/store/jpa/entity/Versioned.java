package org.leadworkbench.store.jpa.entity;

/** A row that counts its changes. */
public interface Versioned {
  /** How often the row was written; 0 before the first time. */
  int version();
}
