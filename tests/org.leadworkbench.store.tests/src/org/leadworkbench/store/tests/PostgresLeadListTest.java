package org.leadworkbench.store.tests;

import java.nio.file.Path;
import org.leadworkbench.core.port.StoreFactory;

/** The contract on PostgreSQL, in OSGi. */
class PostgresLeadListTest extends LeadListContract {
  @Override
  StoreFactory factory() {
    return Service.factory();
  }

  @Override
  void prepare(Path directory) {
    Postgres.prepare(directory);
  }
}
