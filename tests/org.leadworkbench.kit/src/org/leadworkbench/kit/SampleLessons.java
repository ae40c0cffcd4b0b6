package org.leadworkbench.kit;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.TreeMap;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * Made-up leads whose end follows from what is known of them: a quarter buys, customers and leads of the branch
 * "Maschinenbau" more, small companies less. The same in every run.
 */
record SampleLessons(List<Lesson> all) implements Lessons {
  private static final Instant FIRST = Instant.parse("2025-01-01T08:00:00Z");

  static SampleLessons none() {
    return new SampleLessons(List.of());
  }

  static SampleLessons of(int count) {
    var random = new Random(4711);
    var lessons = new ArrayList<Lesson>();
    for (int i = 0; i < count; i++) lessons.add(lesson(FIRST.plus(Duration.ofHours(3L * i)), random));
    return new SampleLessons(List.copyOf(lessons));
  }

  @Override
  public int horizonDays() {
    return 60;
  }

  @Override
  public double baseRate() {
    return 0.10;
  }

  @Override
  public List<QualificationModel> experts() {
    return List.of(new SampleExpert());
  }

  @Override
  public Iterator<Lesson> iterator() {
    return all.iterator();
  }

  private static Lesson lesson(Instant at, Random random) {
    var day = at.atZone(ZoneOffset.UTC).toLocalDate();
    var details = new TreeMap<String, Detail>();
    double logOdds = -1.1;
    int employees = 1 << random.nextInt(12);
    if (random.nextInt(4) > 0) {
      details.put("Employees", new Detail.Number(BigDecimal.valueOf(employees)));
      if (employees < 32) logOdds -= 1.2;
    }
    var branch = List.of("Maschinenbau", "Handel", "Bau", "Verein " + random.nextInt(200)).get(random.nextInt(4));
    details.put("Branch", new Detail.Text(branch));
    if (branch.equals("Maschinenbau")) logOdds += 1.5;
    details.put("Visited", new Detail.Day(day.minusDays(random.nextInt(30))));
    details.put("Newsletter", new Detail.YesNo(random.nextBoolean()));
    var answers = new TreeMap<String, Answer>();
    if (random.nextInt(3) > 0) {
      boolean existing = random.nextInt(5) == 0;
      answer(answers, "existing", new AnswerValue.YesNo(existing), at);
      if (existing) logOdds += 1.5;
    }
    if (random.nextInt(3) > 0) answer(answers, "amount", new AnswerValue.Amount(BigDecimal.valueOf(random.nextInt(50_000)), java.util.Currency.getInstance("EUR")), at);
    if (random.nextInt(3) > 0) answer(answers, "decision", new AnswerValue.Day(day.plusDays(random.nextInt(500))), at);
    if (random.nextInt(3) > 0) answer(answers, "urgency", new AnswerValue.Scale(1 + random.nextInt(3)), at);
    var evidence = new Evidence(at, LocalDate.from(day), 0.10, answers, details, List.of(new Activity("inquiry", at, true)));
    return new Lesson(evidence, at.plus(Duration.ofDays(20)), random.nextDouble() < 1 / (1 + Math.exp(-logOdds)));
  }

  private static void answer(TreeMap<String, Answer> answers, String question, AnswerValue value, Instant at) {
    var id = SampleExpert.ID + "." + question;
    answers.put(id, new Answer(id, value, at, "agent", "person"));
  }
}
