package org.leadworkbench.store.jpa.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import java.util.Set;

/** The other programs that work on a database. */
public interface Neighbours {
  /** Writes the note as the last step of its transaction; the others hear of it once that is committed. */
  void write(Connection connection, Note note) throws SQLException;

  /**
   * Whether the note's transaction was committed, on another connection than its own, once that is decided.
   *
   * @throws SQLException where it stays undecided
   */
  boolean isCommitted(Connection connection, Note note) throws SQLException;

  /**
   * Tells what others than this sender write, on a thread of its own, until it is closed. It begins at once and goes on
   * by itself after the database was away.
   */
  Listening listen(String sender, Heard heard);

  /** How many programs work on the database now, this one included; empty where the database does not tell. */
  OptionalLong count(Connection connection) throws SQLException;

  /** What is heard. */
  interface Heard {
    /** These leads were changed. */
    void changed(Set<String> leads);

    /** Any lead may have been changed: too many to name, or nobody listened for a while. */
    void anyChanged();
  }

  /** An end to listening. */
  interface Listening extends AutoCloseable {
    @Override
    void close();
  }
}
