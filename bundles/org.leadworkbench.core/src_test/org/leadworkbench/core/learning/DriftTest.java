package org.leadworkbench.core.learning;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DriftTest {
  private static final int RUNS = 20;

  @ParameterizedTest
  @ValueSource(doubles = {0.1, 0.2, 0.38})
  void aBaseRateThatDoublesIsFoundWithinFiveHundredLeads(double baseRate) {
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(seed);
      var watch = new Drift.Watch();
      for (int i = 0; i < 500; i++) watch.saw(baseRate, random.nextDouble() < baseRate);
      for (int i = 0; i < 500; i++) watch.saw(baseRate, random.nextDouble() < 2 * baseRate);

      int run = seed;
      assertTrue(watch.found().alarm() && watch.found().logOdds() > 0, () -> "no alarm in run " + run);
    }
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.06, 0.2, 0.38})
  void tenThousandLeadsWithoutDriftGiveHardlyAnAlarm(double baseRate) {
    int alarms = 0; // a watch gives one and is done
    for (int seed = 0; seed < RUNS; seed++) {
      var random = new Random(1_000 + seed);
      var watch = new Drift.Watch();
      for (int i = 0; i < 10_000; i++) {
        double p = baseRate * (0.5 + random.nextDouble());
        watch.saw(p, random.nextDouble() < p);
      }
      if (watch.found().alarm()) alarms++;
    }

    assertTrue(alarms <= RUNS / 2, alarms + " of " + RUNS + " runs of 10,000 leads gave a false alarm");
  }
}
