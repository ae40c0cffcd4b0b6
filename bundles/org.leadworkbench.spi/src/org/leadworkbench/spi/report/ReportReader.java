package org.leadworkbench.spi.report;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Consumer;
import org.osgi.annotation.versioning.ProviderType;

/** What a report reads from. */
@ProviderType
public interface ReportReader {
  /** Hands every lead that is not merged into another to the consumer, one after the other. */
  void leads(Consumer<LeadFacts> consumer);

  /** The organisation's time zone: days and ISO weeks are its. */
  ZoneId zone();

  /** The business time between two instants; zero where the second is not later. */
  Duration businessTime(Instant from, Instant to);
}
