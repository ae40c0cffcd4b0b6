package org.leadworkbench.store.tests;

import java.nio.file.Path;

/** PostgreSQL, each store in a schema of its own. */
final class PostgresStores extends Stores {
  @Override
  void prepare(Path directory) {
    Postgres.prepare(directory);
  }
}
