package org.leadworkbench.qualify.learned;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * Made-up leads of which the true probability is known: numbers that matter in a curve, words, two things that matter
 * together, answers that are missing, and noise.
 */
final class Market {
  private static final Instant FIRST = Instant.parse("2020-01-01T08:00:00Z");
  private static final double[] SOURCES = {0.4, -0.2, 0.1, -0.7, 0.9, -0.3, 0.2, 0.5, -1, 0.3, 0, 0.7};
  private static final double[] ROLES = {-1, -0.4, 0, 0.6, 1.2};
  private final Random random;
  private final double start;
  private final double strength;
  final List<Lesson> lessons = new ArrayList<>();
  final List<Double> truth = new ArrayList<>();

  private Market(long seed, double start, double strength) {
    random = new Random(seed);
    this.start = start;
    this.strength = strength;
  }

  /** So many leads; with strength 0 nothing matters and with 1 all of it does. */
  static Market of(int leads, long seed, double start, double strength) {
    return new Market(seed, start, strength).grow(leads);
  }

  private Market grow(int leads) {
    for (int i = 0; i < leads; i++) lead();
    return this;
  }

  private void lead() {
    var at = FIRST.plus(Duration.ofMinutes(10L * lessons.size()));
    var details = new TreeMap<String, Detail>();
    double z = 0;
    double visits = Math.floor(Math.exp(random.nextGaussian() + 1));
    details.put("visits", number(visits));
    z += 0.5 * Math.log1p(visits) - 0.3;
    double seconds = random.nextInt(4) == 0 ? 0 : Math.exp(random.nextGaussian() + 5.5);
    details.put("seconds", number(seconds));
    z += seconds == 0 ? -0.5 : 0.8 * Math.tanh(Math.log(seconds) - 5.5);
    double employees = Math.exp(random.nextGaussian() * 1.5 + 4);
    if (random.nextInt(3) > 0) {
      details.put("employees", number(employees));
      z += 0.6 * Math.sin(Math.log(employees) * 1.2);
    }
    int source = (int) Math.min(11, -Math.log(random.nextDouble()) * 2.5);
    details.put("source", new Detail.Text("source " + source));
    z += SOURCES[source];
    int role = random.nextInt(5);
    if (random.nextBoolean()) {
      details.put("role", new Detail.Text("role " + role));
      z += ROLES[role];
    }
    boolean referred = random.nextInt(8) == 0;
    details.put("referred", new Detail.YesNo(referred));
    if (referred) z += details.containsKey("role") && role >= 3 ? 1.5 : 0.8;
    for (int i = 0; i < 6; i++) details.put("noise " + i, new Detail.Text("n" + random.nextInt(4)));
    double p = 1 / (1 + Math.exp(-start - strength * z));
    truth.add(p);
    var evidence = new Evidence(at, at.atZone(ZoneOffset.UTC).toLocalDate(), 0.10, new TreeMap<>(), details, List.of());
    lessons.add(new Lesson(evidence, at, random.nextDouble() < p));
  }

  private static Detail number(double value) {
    return new Detail.Number(BigDecimal.valueOf(Math.round(value * 100), 2));
  }

  /** These lessons as the host would hand them over. */
  static Lessons lessons(List<Lesson> lessons, QualificationModel... experts) {
    return new Lessons() {
      @Override
      public int horizonDays() {
        return 90;
      }

      @Override
      public double baseRate() {
        return 0.10;
      }

      @Override
      public List<QualificationModel> experts() {
        return List.of(experts);
      }

      @Override
      public Iterator<Lesson> iterator() {
        return lessons.iterator();
      }
    };
  }

  /** The model that learned from these lessons. */
  static LogisticModel learned(List<Lesson> lessons, QualificationModel... experts) {
    return new LogisticModel(new LogisticModel().learn("1", lessons(lessons, experts)));
  }

  /** What a probability cost. */
  static double loss(double p, boolean won) {
    return -Math.log(won ? p : 1 - p);
  }
}
