package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.Question;

/**
 * What logistic regression learned: the content of a document.
 *
 * @param horizonDays within how many days the event counts
 * @param lessons of how many leads
 * @param recipe how it was fitted
 * @param slope how far the reasons are to be believed; 0 where nothing was learned
 * @param base the log-odds of a lead of which nothing is known
 * @param spread how far the base may lie from the truth
 * @param questions the questions of other models among the terms, by id
 * @param terms what there are weights for, single ones first
 */
record Learned(int horizonDays, int lessons, Recipe recipe, double slope, double base, double spread, Map<String, Question> questions,
    List<Weighted> terms) {
  private static final String FORMAT = "leadworkbench-learned";
  private static final int VERSION = 1;

  /** A term with its weights in log-odds and how far each may lie from the truth. */
  record Weighted(Term term, double[] weights, double[] spreads) {}

  Learned {
    questions = java.util.Collections.unmodifiableMap(new TreeMap<>(questions));
    terms = List.copyOf(terms);
  }

  /** Learns. */
  static Learned of(Lessons lessons) {
    var experts = Experts.of(lessons.experts());
    var table = Table.of(lessons, experts.questions());
    int rows = table.rows();
    double share = (table.wins(0, rows) + 2 * lessons.baseRate()) / (rows + 2);
    var chosen = new Selection(table, experts, lessons.baseRate()).choose();
    if (chosen.slope() == 0)
      return new Learned(lessons.horizonDays(), rows, chosen.recipe(), 0, Estimate.logit(share), 1 / StrictMath.sqrt((rows + 2) * share * (1 - share)), Map.of(), List.of());
    var fitting = Fitting.of(table, rows, experts, chosen.recipe(), lessons.baseRate(), new double[0], Logistic.EXACT);
    double base = Estimate.logit(share);
    return new Learned(lessons.horizonDays(), rows, chosen.recipe(), chosen.slope(), base + chosen.slope() * (fitting.intercept() - base),
        fitting.spread()[fitting.design().size()], questions(fitting.design().terms(), experts), weighted(fitting, chosen.slope()));
  }

  private static Map<String, Question> questions(List<Term> terms, Experts experts) {
    var questions = new TreeMap<String, Question>();
    for (var term : terms)
      for (var key : term.keys()) if (experts.questions().containsKey(key)) questions.put(key, experts.questions().get(key));
    return questions;
  }

  private static List<Weighted> weighted(Fitting fitting, double slope) {
    var weights = Arrays.stream(fitting.fit().weights()).map(w -> w * slope).toArray();
    var spreads = fitting.spread();
    var terms = new ArrayList<Weighted>();
    int first = 0;
    for (var term : fitting.design().terms()) {
      terms.add(new Weighted(term, Arrays.copyOfRange(weights, first, first + term.size()), Arrays.copyOfRange(spreads, first, first + term.size())));
      first += term.size();
    }
    return terms;
  }

  /** The same with other odds throughout. */
  Learned corrected(double logOdds) {
    return new Learned(horizonDays, lessons, recipe, slope, base + logOdds, spread, questions, terms);
  }

  /** The document. */
  String text() {
    var lines = new Lines().add(FORMAT, VERSION).add("horizon", horizonDays).add("lessons", lessons)
        .add("recipe", recipe.strength(), recipe.halfLife(), recipe.pairs(), recipe.latest()).add("slope", slope).add("base", base, spread);
    questions.forEach((id, q) -> Asked.add(lines, id, q));
    for (var t : terms) {
      var cells = new ArrayList<Object>(List.of("term", t.term().keys().size()));
      for (int i = 0; i < t.term().keys().size(); i++) {
        cells.add(t.term().keys().get(i));
        cells.addAll(Asked.cells(t.term().scales().get(i)));
      }
      lines.add(cells.toArray());
      lines.add(Lines.cells(List.of("weights"), t.weights())).add(Lines.cells(List.of("spreads"), t.spreads()));
    }
    return lines.toString();
  }

  /** What a document says; fails with a {@link RuntimeException} that says what is wrong with it. */
  static Learned of(String text) {
    var read = new Reading();
    Lines.of(text).forEach(read::take);
    return read.learned();
  }

  private static final class Reading {
    private int version;
    private int horizon;
    private int lessons;
    private Recipe recipe = Recipe.FIRST;
    private double slope;
    private double base = Double.NaN;
    private double spread;
    private final Map<String, Question> questions = new TreeMap<>();
    private final List<Term> terms = new ArrayList<>();
    private final List<double[]> weights = new ArrayList<>();
    private final List<double[]> spreads = new ArrayList<>();

    void take(Lines.Line line) {
      switch (line.kind()) {
        case FORMAT -> version = line.whole(1);
        case "horizon" -> horizon = line.whole(1);
        case "lessons" -> lessons = line.whole(1);
        case "recipe" -> recipe = new Recipe(line.number(1), line.whole(2), line.whole(3), Boolean.parseBoolean(line.text(4)));
        case "slope" -> slope = line.number(1);
        case "base" -> {
          base = line.number(1);
          spread = line.number(2);
        }
        case Asked.LINE -> questions.put(line.text(2), Asked.of(line));
        case "term" -> terms.add(term(line));
        case "weights" -> weights.add(line.numbers(1));
        case "spreads" -> spreads.add(line.numbers(1));
        default -> throw new IllegalArgumentException("A line that is not known: " + line.kind());
      }
    }

    private static Term term(Lines.Line line) {
      var keys = new ArrayList<String>();
      var scales = new ArrayList<Scale>();
      int place = 2;
      for (int i = 0; i < line.whole(1); i++) {
        keys.add(line.text(place));
        scales.add(Asked.scale(line, place + 1));
        place += 3 + line.whole(place + 2);
      }
      return new Term(keys, scales);
    }

    Learned learned() {
      if (version != VERSION || Double.isNaN(base)) throw new IllegalArgumentException("It is no document of this kind and version");
      var weighted = new ArrayList<Weighted>();
      for (int i = 0; i < terms.size(); i++) {
        if (weights.get(i).length != terms.get(i).size() || spreads.get(i).length != terms.get(i).size())
          throw new IllegalArgumentException("The weights of " + terms.get(i).keys() + " are not as many as its values");
        weighted.add(new Weighted(terms.get(i), weights.get(i), spreads.get(i)));
      }
      return new Learned(horizon, lessons, recipe, slope, base, spread, questions, weighted);
    }
  }
}
