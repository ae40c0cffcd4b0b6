package org.leadworkbench.store.tests;

import java.nio.file.Path;

/** The contract of dumps on PostgreSQL, in OSGi. */
class PostgresDumpTest extends DumpContract {
  @Override
  void prepare(Path directory) {
    Postgres.prepare(directory);
  }
}
