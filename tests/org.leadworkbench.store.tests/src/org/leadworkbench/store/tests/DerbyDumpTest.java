package org.leadworkbench.store.tests;

import java.nio.file.Path;

/** The contract of dumps on Derby, in OSGi. */
class DerbyDumpTest extends DumpContract {
  @Override
  void prepare(Path directory) {
    // a new store is made in an empty directory
  }
}
