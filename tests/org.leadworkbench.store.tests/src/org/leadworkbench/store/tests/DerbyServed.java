package org.leadworkbench.store.tests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreServer;
import org.leadworkbench.core.port.StoreServer.Serving;

/** A store that this program serves by Derby's network server on a free port of loopback. */
final class DerbyServed implements AutoCloseable {
  private final Path directory;
  private final int port;
  private Serving serving;

  /** The store of this directory, which is made. */
  DerbyServed(Path directory) {
    try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      this.directory = Files.createDirectories(directory);
      port = socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    serve();
  }

  private void serve() {
    serving = Service.of(StoreServer.class).serve(StorePlace.of(directory), new Door("localhost", port, Optional.empty(), ""), Service.factory()::open);
  }

  /** Lets the client's directory name the served store. */
  void share(Path client) {
    try {
      Files.writeString(Files.createDirectories(client).resolve("store.properties"), "url=" + serving.url() + "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Ends and begins anew on the same port. */
  void restart() {
    serving.close();
    serve();
  }

  @Override
  public void close() {
    serving.close();
  }
}
