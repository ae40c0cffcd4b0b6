package org.leadworkbench.store.derby;

import java.io.PrintWriter;
import java.io.Writer;
import java.net.InetAddress;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.derby.drda.NetworkServerControl;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.Door;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.core.port.StoreServer.Serving;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running server with the store it serves. */
final class Served implements Serving {
  private static final Logger LOG = LoggerFactory.getLogger(Served.class);
  private static final int PATIENCE_TENTHS = 150;
  private final StorePlace place;
  private final Door door;
  private final LeadStore store;
  private final DerbyServer.Properties told;
  private NetworkServerControl server;

  Served(StorePlace place, Door door, LeadStore store, DerbyServer.Properties told) {
    this.place = place;
    this.door = door;
    this.store = store;
    this.told = told;
  }

  /** Returns once somebody can be let in. */
  Served start() {
    try {
      var address = InetAddress.getByName(door.address());
      server = place.password().isGiven() ? new NetworkServerControl(address, door.port(), DerbyServer.USER, place.password().value())
          : new NetworkServerControl(address, door.port());
      server.start(new PrintWriter(Writer.nullWriter()));
    } catch (Exception e) {
      throw new StoreRefused(Refusal.of(door.keyStore().isPresent() ? "serve.key-store" : "serve.port", door.keyStore().<Object>map(f -> f).orElse(door)), e);
    }
    for (int i = 0; i < PATIENCE_TENTHS; i++) {
      if (DerbyServer.answers(door)) return this;
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(100));
    }
    throw new StoreRefused(Refusal.of(door.keyStore().isPresent() ? "serve.key-store" : "serve.port", door.keyStore().<Object>map(f -> f).orElse(door)));
  }

  @Override
  public String url() {
    return ServerAddress.url(door.address(), door.port());
  }

  /** The store is closed whatever the server says: the process ends anyway. */
  @Override
  public void close() {
    try {
      server.shutdown();
    } catch (Exception e) {
      LOG.warn("Derby's server did not confirm its end: {}", e.getClass().getSimpleName());
    }
    try {
      store.close();
    } finally {
      told.close();
    }
  }
}
