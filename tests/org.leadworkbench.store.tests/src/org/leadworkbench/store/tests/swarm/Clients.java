package org.leadworkbench.store.tests.swarm;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.store.tests.Stores;

/** People who work with the same data: each with a store of their own where the engine serves many programs, else in one. */
final class Clients implements AutoCloseable {
  private final List<LeadStore> stores = new ArrayList<>();

  /** So many clients of a new store in this directory, which is empty. */
  Clients(Stores engine, Path directory, int count) {
    engine.prepare(directory);
    stores.add(engine.factory().open(directory));
    for (int i = 1; i < count; i++) {
      var other = made(directory.resolve("client-" + i));
      if (!engine.join(directory, other)) return;
      stores.add(engine.factory().open(other));
    }
  }

  /** The store that this client works with, counted from 0. */
  LeadStore of(int client) {
    return stores.get(client % stores.size());
  }

  /** Any of them. */
  LeadStore store() {
    return stores.getFirst();
  }

  @Override
  public void close() {
    stores.reversed().forEach(LeadStore::close);
  }

  private static Path made(Path directory) {
    try {
      return Files.createDirectory(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
