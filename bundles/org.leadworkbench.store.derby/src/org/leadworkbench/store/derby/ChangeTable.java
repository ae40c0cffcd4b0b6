package org.leadworkbench.store.derby;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.leadworkbench.store.jpa.dialect.Neighbours;
import org.leadworkbench.store.jpa.dialect.Note;
import org.leadworkbench.store.jpa.dialect.Notes;

/**
 * The others on a served database, who look into the table of notes every other second. Whoever writes a note has the
 * table for himself from there to his commit, so that notes are numbered in the order of the commits.
 *
 * @param address where they are
 */
record ChangeTable(ServerAddress address) implements Neighbours {
  private static final String WRITE = "insert into " + Notes.TABLE + " (id, change_no, noted_at, sender, leads)"
      + " select cast(? as varchar(64)), coalesce(max(change_no), 0) + 1, cast(? as bigint), cast(? as varchar(64)),"
      + " cast(? as varchar(32672)) from " + Notes.TABLE;

  @Override
  public void write(Connection connection, Note note) throws SQLException {
    try (var lock = connection.createStatement(); var statement = connection.prepareStatement(WRITE)) {
      lock.execute("lock table " + Notes.TABLE + " in exclusive mode");
      statement.setString(1, note.id());
      statement.setLong(2, Notes.now());
      statement.setString(3, note.sender());
      statement.setString(4, note.leads());
      statement.executeUpdate();
    }
  }

  @Override
  public boolean isCommitted(Connection connection, Note note) throws SQLException {
    return Notes.isTaken(connection, note);
  }

  @Override
  public Listening listen(String sender, Heard heard) {
    var look = new Look(address, sender, heard);
    look.start();
    return look;
  }

  /** Derby does not tell who is connected. */
  @Override
  public OptionalLong count(Connection connection) {
    return OptionalLong.empty();
  }
}
