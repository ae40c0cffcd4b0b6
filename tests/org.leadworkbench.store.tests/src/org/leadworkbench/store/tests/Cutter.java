package org.leadworkbench.store.tests;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicReference;

/** Stands between a program and its server, and cuts the connection at a commit, once for each time it is told to. */
final class Cutter implements AutoCloseable {
  /** When it cuts. */
  enum Moment { NEVER, BEFORE_THE_COMMIT_ARRIVES, BEFORE_ITS_ANSWER_ARRIVES }

  private final ServerSocket door;
  private final int server;
  private final AtomicReference<Moment> next = new AtomicReference<>(Moment.NEVER);

  /** In front of the server that listens on this port. */
  Cutter(int server) {
    this.server = server;
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::serve);
  }

  int port() {
    return door.getLocalPort();
  }

  /** Cuts the next connection that commits. */
  void cut(Moment moment) {
    next.set(moment);
  }

  /** Whether it has cut what it was told to. */
  boolean hasCut() {
    return next.get() == Moment.NEVER;
  }

  private void serve() {
    try {
      while (true) {
        var in = door.accept();
        var out = new Socket(InetAddress.getLoopbackAddress(), server);
        Thread.ofVirtual().start(() -> pass(in, out, true));
        Thread.ofVirtual().start(() -> pass(out, in, false));
      }
    } catch (IOException e) {
      // the door was closed
    }
  }

  private void pass(Socket from, Socket to, boolean watched) {
    var bytes = new byte[1 << 16];
    try (from; to) {
      for (int n; (n = from.getInputStream().read(bytes)) >= 0; ) {
        var moment = watched && new String(bytes, 0, n, StandardCharsets.ISO_8859_1).contains("COMMIT") ? next.getAndSet(Moment.NEVER) : Moment.NEVER;
        if (moment == Moment.BEFORE_THE_COMMIT_ARRIVES) return;
        if (moment == Moment.BEFORE_ITS_ANSWER_ARRIVES) from.close();
        OutputStream out = to.getOutputStream();
        out.write(bytes, 0, n);
        out.flush();
      }
    } catch (IOException e) {
      // one of the two is gone, and so is the other now
    }
  }

  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
