package org.leadworkbench.core.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.leadworkbench.core.policy.BusinessTime;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.ReportReader;

/** What is stored, as reports may read it. */
record StoreReader(LeadStore store, BusinessTime time) implements ReportReader {
  /** Of this store, by the business time that is set now. */
  static StoreReader of(LeadStore store) {
    return new StoreReader(store, store.read(session -> Policy.of(session.settings()).businessTime()));
  }

  @Override
  public void leads(Consumer<LeadFacts> consumer) {
    store.read(session -> {
      session.leads().facts(consumer);
      return null;
    });
  }

  @Override
  public ZoneId zone() {
    return time.zone();
  }

  @Override
  public Duration businessTime(Instant from, Instant to) {
    return time.between(from, to);
  }
}
