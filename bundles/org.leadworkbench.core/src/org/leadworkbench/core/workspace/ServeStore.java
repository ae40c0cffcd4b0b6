package org.leadworkbench.core.workspace;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.util.Optional;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreServer;
import org.leadworkbench.core.port.StoreServer.Serving;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Serves the store of a data directory to a small network that is trusted: on this computer alone without more, to other
 * computers only with a password and encrypted.
 */
@Component(service = ServeStore.class)
public class ServeStore {
  private final StoreFactory stores;
  private final StoreServer server;

  /** By this server. */
  @Activate
  public ServeStore(@Reference StoreFactory stores, @Reference StoreServer server) {
    this.stores = stores;
    this.server = server;
  }

  /** Holds the data directory and serves its store until that is closed. */
  public Result<Serving> serve(StorePlace place, Door door) {
    var why = refusal(place, door);
    if (why.isPresent()) return new Result.Refused<>(why.get());
    var directory = DataDirectory.hold(place.directory());
    try {
      return Result.done(new Held(server.serve(place, door, stores::open), directory));
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static Optional<Refusal> refusal(StorePlace place, Door door) {
    if (!place.isInDirectory()) return Optional.of(Refusal.of("serve.elsewhere", place));
    if (door.keyStore().filter(file -> !Files.isReadable(file)).isPresent()) return Optional.of(Refusal.of("serve.key-store", door.keyStore().get()));
    try {
      boolean safe = place.password().isGiven() && door.keyStore().isPresent();
      return safe || InetAddress.getByName(door.address()).isLoopbackAddress() ? Optional.empty() : Optional.of(Refusal.of("serve.open", door.address()));
    } catch (UnknownHostException e) {
      return Optional.of(Refusal.of("serve.address", door.address()));
    }
  }

  private record Held(Serving serving, DataDirectory directory) implements Serving {
    @Override
    public String url() {
      return serving.url();
    }

    @Override
    public void close() {
      try {
        serving.close();
      } finally {
        directory.close();
      }
    }
  }
}
