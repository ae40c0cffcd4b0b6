package org.leadworkbench.kit;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Consumer;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.ReportReader;

/** Made-up leads of a year on all their ways, the same in every run. */
record SampleReader(List<LeadFacts> facts) implements ReportReader {
  private static final List<State> WAY = List.of(State.NEW, State.WORKING, State.QUALIFIED, State.TRANSFERRED, State.ACCEPTED, State.CONVERTED);
  private static final Instant START = Instant.parse("2025-06-01T00:00:00Z");

  static SampleReader of(int leads) {
    var random = new Random(20260302);
    var facts = new ArrayList<LeadFacts>();
    for (int i = 0; i < leads; i++) facts.add(lead(random));
    return new SampleReader(List.copyOf(facts));
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
    return to.isAfter(from) ? Duration.between(from, to).dividedBy(4) : Duration.ZERO;
  }

  private static LeadFacts lead(Random random) {
    var captured = START.plus(Duration.ofMinutes(random.nextInt(365 * 24 * 60)));
    var source = List.of("Fair", "Web form", "Messe Köln", "Old customers").get(random.nextInt(4));
    if (random.nextInt(5) == 0) return history(source, captured);
    int steps = random.nextInt(WAY.size());
    Set<State> reached = EnumSet.copyOf(WAY.subList(0, steps + 1));
    var state = WAY.get(steps);
    if (random.nextInt(6) == 0) {
      state = random.nextBoolean() ? State.DISQUALIFIED : State.NURTURING;
      reached.add(state);
    }
    return new LeadFacts(source, captured, state, reached, band(random), steps >= 2, after(captured, steps, 1), after(captured, steps, 3),
        after(captured, steps, 4), false);
  }

  private static LeadFacts history(String source, Instant captured) {
    return new LeadFacts(source, captured, State.CONVERTED, EnumSet.of(State.NEW, State.CONVERTED), Optional.empty(), false, Optional.empty(),
        Optional.empty(), Optional.empty(), true);
  }

  private static Optional<Band> band(Random random) {
    int i = random.nextInt(4);
    return i == 3 ? Optional.empty() : Optional.of(Band.values()[i]);
  }

  private static Optional<Instant> after(Instant captured, int steps, int step) {
    return steps < step ? Optional.empty() : Optional.of(captured.plus(Duration.ofHours(step * 7L)));
  }
}
