package org.leadworkbench.report.standard;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.ReportReader;

/** Leads for tests; half of every hour is business time, so that it shows where it is used. */
record Facts(List<LeadFacts> facts) implements ReportReader {
  static Facts of(LeadFacts... facts) {
    return new Facts(List.of(facts));
  }

  static LeadFacts untouched(String source, String capturedAt) {
    return new LeadFacts(source, Instant.parse(capturedAt), State.NEW, EnumSet.of(State.NEW), Optional.empty(), false,
        Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  static LeadFacts contacted(String source, String capturedAt, int hours) {
    var at = Instant.parse(capturedAt);
    return new LeadFacts(source, at, State.WORKING, EnumSet.of(State.NEW, State.WORKING), Optional.empty(), false,
        Optional.of(at.plus(Duration.ofHours(hours))), Optional.empty(), Optional.empty(), false);
  }

  static LeadFacts accepted(String source, String capturedAt, int contactHours, int transferHours) {
    var at = Instant.parse(capturedAt);
    return new LeadFacts(source, at, State.ACCEPTED,
        EnumSet.of(State.NEW, State.WORKING, State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED), Optional.empty(), true,
        Optional.of(at.plus(Duration.ofHours(contactHours))), Optional.of(at.plus(Duration.ofHours(transferHours))),
        Optional.of(at.plus(Duration.ofHours(transferHours + 1))), false);
  }

  static LeadFacts history(String source, String capturedAt) {
    return new LeadFacts(source, Instant.parse(capturedAt), State.CONVERTED, EnumSet.of(State.NEW, State.CONVERTED),
        Optional.empty(), true, Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  @Override
  public void leads(Consumer<LeadFacts> consumer) {
    facts.forEach(consumer);
  }

  @Override
  public ZoneId zone() {
    return ZoneId.of("Europe/Berlin");
  }

  @Override
  public Duration businessTime(Instant from, Instant to) {
    return Duration.between(from, to).dividedBy(2);
  }
}
