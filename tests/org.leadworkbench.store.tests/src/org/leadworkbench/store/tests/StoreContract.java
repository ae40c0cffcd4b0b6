package org.leadworkbench.store.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.model.Lead;

/** What every store promises, whatever database it is on: each test has a new store with one source in it. */
abstract class StoreContract {
  @TempDir Path directory;
  LeadStore store;
  private Stores stores;

  @BeforeEach
  void open(Stores stores) {
    this.stores = stores;
    stores.prepare(directory);
    store = factory().open(directory);
    Samples.begin(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  StoreFactory factory() {
    return stores.factory();
  }

  void reopen() {
    store.close();
    store = factory().open(directory);
  }

  Lead add(Lead lead) {
    return store.change(s -> s.leads().add(lead));
  }

  long count(LeadQuery query) {
    return store.read(s -> s.leads().count(query));
  }
}
