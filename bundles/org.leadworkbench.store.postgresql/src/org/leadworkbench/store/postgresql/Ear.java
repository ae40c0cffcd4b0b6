package org.leadworkbench.store.postgresql;

import java.sql.Connection;
import java.sql.SQLException;
import org.leadworkbench.store.jpa.dialect.Neighbours.Heard;
import org.leadworkbench.store.jpa.dialect.Neighbours.Listening;
import org.leadworkbench.store.jpa.dialect.Note;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Listens on a connection of its own, and begins anew on another one where it was lost. */
final class Ear implements Listening {
  private static final Logger LOG = LoggerFactory.getLogger(Ear.class);
  private static final int CHECK_MILLIS = 30_000;
  private static final int FIRST_PAUSE_MILLIS = 250;
  private static final int LONGEST_PAUSE_MILLIS = 5_000;
  private final Channel channel;
  private final String sender;
  private final Heard heard;
  private final Thread thread = Thread.ofPlatform().daemon().name("store-notices").unstarted(this::listen);
  private Connection connection;
  private boolean closed;

  /** On this channel to others than the sender. */
  Ear(Channel channel, String sender, Heard heard) {
    this.channel = channel;
    this.sender = sender;
    this.heard = heard;
  }

  void start() {
    thread.start();
  }

  private void listen() {
    boolean again = false;
    long pause = FIRST_PAUSE_MILLIS;
    while (!isClosed()) {
      try (var listening = connected()) {
        Server.execute(listening, "listen " + channel.name());
        if (again) heard.anyChanged();
        again = true;
        pause = FIRST_PAUSE_MILLIS;
        hear(listening);
      } catch (SQLException e) {
        if (!isClosed()) LOG.info("Notices of other programs are lost for a while: {}", e.getSQLState());
        again = true;
      }
      rest(pause);
      pause = Math.min(pause * 2, LONGEST_PAUSE_MILLIS);
    }
  }

  /** Until the connection ends; a statement now and then finds out that it did. */
  private void hear(Connection listening) throws SQLException {
    var notices = listening.unwrap(PGConnection.class);
    while (!isClosed()) {
      var news = notices.getNotifications(CHECK_MILLIS);
      if (news == null || news.length == 0) Server.execute(listening, "select 1");
      else for (var notice : news) tell(notice);
    }
  }

  private void tell(PGNotification notice) {
    var parts = notice.getParameter().split(" ", 2);
    if (parts.length == 2 && !parts[0].equals(sender)) new Note("", parts[0], parts[1]).tell(heard);
  }

  private Connection connected() throws SQLException {
    var fresh = channel.address().driver().getConnection();
    synchronized (this) {
      connection = fresh;
      if (closed) fresh.close();
    }
    return fresh;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  private synchronized void rest(long millis) {
    try {
      if (!closed) wait(millis);
    } catch (InterruptedException e) {
      closed = true;
    }
  }

  @Override
  public synchronized void close() {
    closed = true;
    notifyAll();
    try {
      if (connection != null) connection.abort(Runnable::run);
    } catch (SQLException e) {
      LOG.info("A connection that is not needed any more ended with {}", e.getSQLState());
    }
  }
}
