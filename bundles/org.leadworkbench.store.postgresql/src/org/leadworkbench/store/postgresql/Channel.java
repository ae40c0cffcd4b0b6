package org.leadworkbench.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.OptionalLong;
import org.leadworkbench.store.jpa.dialect.Neighbours;
import org.leadworkbench.store.jpa.dialect.Note;
import org.leadworkbench.store.jpa.dialect.Notes;

/**
 * The others on a server, told by PostgreSQL's notifications on a channel of the schema.
 *
 * @param address where they are
 */
record Channel(Address address) implements Neighbours {
  private static final String WRITE = "with note as (" + Notes.INSERT + ") select pg_notify(?, ?)";
  private static final String PATIENCE = "set local lock_timeout = '20s'";
  private static final String COUNT = "select count(distinct application_name) from pg_stat_activity"
      + " where datname = current_database() and application_name like '" + Address.PROGRAM + "%'";

  /** The channel's name. */
  String name() {
    return "leadworkbench_" + address.schema();
  }

  /** The note and the notification at once; what changed no lead is told to nobody. */
  @Override
  public void write(Connection connection, Note note) throws SQLException {
    try (var statement = connection.prepareStatement(note.leads().isEmpty() ? Notes.INSERT : WRITE)) {
      long now = Notes.now();
      statement.setString(1, note.id());
      statement.setLong(2, now);
      statement.setLong(3, now);
      statement.setString(4, note.sender());
      statement.setString(5, note.leads());
      if (!note.leads().isEmpty()) {
        statement.setString(6, name());
        statement.setString(7, note.sender() + " " + note.leads());
      }
      statement.execute();
    }
  }

  @Override
  public boolean isCommitted(Connection connection, Note note) throws SQLException {
    Server.execute(connection, PATIENCE);
    return Notes.isTaken(connection, note);
  }

  @Override
  public Listening listen(String sender, Heard heard) {
    var ear = new Ear(this, sender, heard);
    ear.start();
    return ear;
  }

  @Override
  public OptionalLong count(Connection connection) throws SQLException {
    return OptionalLong.of(Server.number(connection, COUNT));
  }
}
