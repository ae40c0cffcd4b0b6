package org.leadworkbench.bench.measure;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Question;

/**
 * BANT judges leads in memory, with its reasons and interval; the floor sums the same points of the same answers, makes
 * a probability of them and picks the three strongest. No database takes part.
 */
public final class ScoreMemory implements Measurement {
  private static final int LEADS = 1_000;
  private static final int TIMES = 200;
  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private double sink;

  @Override
  public String name() {
    return "score-memory";
  }

  @Override
  public Goal goal() {
    return Goal.atMost(3);
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var model = ground.desk().plugins.model("bant").orElseThrow();
    var questions = model.describe().questions().stream().map(q -> (Question.Choice) q).toList();
    var answers = answers(questions);
    var evidence = answers.stream().map(a -> evidence(questions, a)).toList();
    var points = answers.stream().map(a -> points(questions, a)).toList();
    return new Duel(ground.rounds(), "ns").of(() -> nanosEach(() -> {
      for (var e : evidence) sink += model.estimate(e).probability();
    }), () -> nanosEach(() -> {
      for (var p : points) sink += floor(p);
    }));
  }

  private static double nanosEach(Stopwatch.Task all) throws Exception {
    return Stopwatch.seconds(() -> {
      for (int i = 0; i < TIMES; i++) all.run();
    }) * 1e9 / LEADS / TIMES;
  }

  /** For each lead the number of the answer to each question; -1 where there is none. */
  private static List<int[]> answers(List<Question.Choice> questions) {
    var random = new SplittableRandom(7);
    var all = new ArrayList<int[]>();
    for (int i = 0; i < LEADS; i++)
      all.add(questions.stream().mapToInt(q -> random.nextInt(3) == 0 ? -1 : random.nextInt(q.offers().size())).toArray());
    return all;
  }

  private static Evidence evidence(List<Question.Choice> questions, int[] answers) {
    var given = new TreeMap<String, Answer>();
    for (int i = 0; i < answers.length; i++) {
      var question = questions.get(i);
      if (answers[i] >= 0) given.put(question.id(), new Answer(question.id(), new AnswerValue.Choice(question.offers().get(answers[i]).id()), NOW, "bench", "bench"));
    }
    var none = Evidence.none(NOW, .1);
    return new Evidence(NOW, none.day(), .1, given, new TreeMap<>(), List.of());
  }

  private static double[] points(List<Question.Choice> questions, int[] answers) {
    var points = new double[answers.length];
    for (int i = 0; i < answers.length; i++) points[i] = answers[i] < 0 ? 0 : questions.get(i).offers().get(answers[i]).points() * .25;
    return points;
  }

  private static double floor(double[] points) {
    double sum = -2.1972245773362196; // the log-odds of one in ten
    int first = 0;
    int second = 0;
    int third = 0;
    for (int i = 0; i < points.length; i++) {
      sum += points[i];
      double size = Math.abs(points[i]);
      if (size > Math.abs(points[first])) {
        third = second;
        second = first;
        first = i;
      } else if (size > Math.abs(points[second])) {
        third = second;
        second = i;
      } else if (size > Math.abs(points[third])) {
        third = i;
      }
    }
    return 1 / (1 + StrictMath.exp(-sum)) + first + second + third;
  }
}
