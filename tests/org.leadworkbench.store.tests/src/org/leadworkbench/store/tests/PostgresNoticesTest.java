package org.leadworkbench.store.tests;

import java.nio.file.Path;

/** Notices by PostgreSQL. */
class PostgresNoticesTest extends NoticesContract {
  @Override
  void prepare(Path first, Path second) {
    Postgres.prepare(first);
    Postgres.share(first, second);
  }

  @Override
  void cut() {
    Postgres.cutAll();
  }
}
