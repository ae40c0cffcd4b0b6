package org.leadworkbench.store.jpa.dialect;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;

/** The table of notes, as far as all databases treat it alike. */
public final class Notes {
  /** Its name. */
  public static final String TABLE = "lead_changes";
  /** Writes a note: its id, number, time in microseconds, sender and leads. */
  public static final String INSERT = "insert into " + TABLE + " (id, change_no, noted_at, sender, leads) values (?, ?, ?, ?, ?)";
  private static final List<String> TAKEN = List.of("23505");
  private static final Duration KEPT = Duration.ofDays(1);

  private Notes() {}

  /** Microseconds since 1970. */
  public static long now() {
    return System.currentTimeMillis() * 1_000;
  }

  /**
   * Tries to write the note once more, and takes that back: whoever wrote it first holds its key until his transaction
   * is decided, so that the database itself waits for the answer. The connection must not commit by itself.
   */
  public static boolean isTaken(Connection connection, Note note) throws SQLException {
    boolean taken = isRefused(connection, note);
    connection.rollback();
    return taken;
  }

  private static boolean isRefused(Connection connection, Note note) throws SQLException {
    try (var insert = connection.prepareStatement(INSERT)) {
      insert.setString(1, note.id());
      insert.setLong(2, 0);
      insert.setLong(3, now());
      insert.setString(4, note.sender());
      insert.setString(5, "");
      insert.executeUpdate();
      return false;
    } catch (SQLException e) {
      if (SqlStates.of(e).any(TAKEN)) return true;
      throw e;
    }
  }

  /** Drops what nobody needs any more; the last one stays, as its number is counted on. */
  public static void dropOld(Connection connection) throws SQLException {
    try (var delete = connection.prepareStatement("delete from " + TABLE + " where noted_at < ? and change_no < (select max(change_no) from " + TABLE + ")")) {
      delete.setLong(1, now() - KEPT.toMillis() * 1_000);
      delete.executeUpdate();
    }
  }
}
