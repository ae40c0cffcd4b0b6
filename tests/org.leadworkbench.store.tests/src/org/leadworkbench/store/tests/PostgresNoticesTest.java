package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadStore;

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

  @Test
  void examinationTellsOfPlacePasswordAndCompany() {
    var topics = mine.examine().stream().map(LeadStore.Finding::topic).toList();

    assertTrue(topics.containsAll(List.of("place", "encryption", "password", "clients")), topics::toString);
  }
}
