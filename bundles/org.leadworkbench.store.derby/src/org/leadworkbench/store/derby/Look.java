package org.leadworkbench.store.derby;

import java.sql.Connection;
import java.sql.SQLException;
import org.leadworkbench.store.jpa.dialect.Neighbours.Heard;
import org.leadworkbench.store.jpa.dialect.Neighbours.Listening;
import org.leadworkbench.store.jpa.dialect.Note;
import org.leadworkbench.store.jpa.dialect.Notes;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for new notes every other second on a connection of its own, and begins anew on another one where it was lost. */
final class Look implements Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Look.class);
  private static final int PAUSE_MILLIS = 2_000;
  private static final String LAST = "select coalesce(max(change_no), 0) from " + Notes.TABLE;
  private static final String NEWER = "select id, change_no, sender, leads from " + Notes.TABLE + " where change_no > ? order by change_no";
  private final ServerAddress address;
  private final String sender;
  private final Heard heard;
  private final Thread thread = Thread.ofPlatform().daemon().name("store-notices").unstarted(this::listen);
  private boolean closed;
  private long last;

  /** At this server for others than the sender. */
  Look(ServerAddress address, String sender, Heard heard) {
    this.address = address;
    this.sender = sender;
    this.heard = heard;
  }

  void start() {
    thread.start();
  }

  private void listen() {
    boolean again = false;
    while (!isClosed()) {
      try (var connection = address.driver().getConnection()) {
        last = last(connection);
        if (again) heard.anyChanged();
        while (!isClosed()) {
          rest();
          tell(connection);
        }
      } catch (SQLException e) {
        if (!isClosed()) LOG.info("Notices of other programs are lost for a while: {}", e.getSQLState());
        rest();
      }
      again = true;
    }
  }

  private void tell(Connection connection) throws SQLException {
    try (var query = connection.prepareStatement(NEWER)) {
      query.setLong(1, last);
      try (var rows = query.executeQuery()) {
        while (rows.next()) {
          last = rows.getLong(2);
          if (!rows.getString(3).equals(sender)) new Note(rows.getString(1), rows.getString(3), rows.getString(4)).tell(heard);
        }
      }
    }
  }

  private static long last(Connection connection) throws SQLException {
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(LAST)) {
      rows.next();
      return rows.getLong(1);
    }
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void rest() {
    try {
      if (!closed) wait(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
  }
}
