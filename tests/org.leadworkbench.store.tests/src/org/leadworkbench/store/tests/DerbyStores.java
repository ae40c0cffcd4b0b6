package org.leadworkbench.store.tests;

import java.nio.file.Path;

/** Derby embedded in the program. */
final class DerbyStores extends Stores {
  @Override
  void prepare(Path directory) {
    // a new store is made in an empty directory
  }
}
