package org.leadworkbench.store.tests;

import java.nio.file.Path;
import org.leadworkbench.core.port.StoreFactory;

/** The contract on Derby, in OSGi. */
class DerbyStoreTest extends StoreContract {
  @Override
  StoreFactory factory() {
    return Service.factory();
  }

  @Override
  void prepare(Path directory) {
    // a new store is made in an empty directory
  }
}
