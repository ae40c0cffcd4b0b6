package org.leadworkbench.qualify.learned;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/** What the models of this plug-in have in common before they learned, and around what they learned. */
final class Untaught {
  /** The version of a model that has no document. */
  static final String VERSION = "0";
  private static final int HORIZON = 90;
  private static final double NINETY_PERCENT = 1.6448536269514722;
  /** The base rate that was set counts as much as so many leads. */
  private static final double BELIEVED = 2;

  private Untaught() {}

  /** The description of a model that has learned nothing; both languages say so. */
  static ModelDescription describe(String id, Label label, Label help, int horizonDays, String version) {
    return new ModelDescription(new Description(id, version, new Label(label.en() + " (not learned yet)", label.de() + " (noch nicht gelernt)"), help),
        new Label("buys", "kauft"), horizonDays, List.of());
  }

  /** The same without a document. */
  static ModelDescription describe(String id, Label label, Label help) {
    return describe(id, label, help, HORIZON, VERSION);
  }

  /** The base rate, and how little is known about it. */
  static Estimate estimate(Evidence evidence) {
    double p = evidence.baseRate();
    return within(Estimate.of(Estimate.logit(p), List.of()), 1 / (BELIEVED * p * (1 - p)));
  }

  /** The estimate with the interval that this variance of its log-odds gives. */
  static Estimate within(Estimate estimate, double variance) {
    double logOdds = estimate.baseLogOdds();
    for (var c : estimate.contributions()) logOdds += c.logOdds();
    double reach = NINETY_PERCENT * StrictMath.sqrt(variance);
    return estimate.within(new Interval(Math.min(estimate.probability(), Estimate.probability(logOdds - reach)),
        Math.max(estimate.probability(), Estimate.probability(logOdds + reach))));
  }

  /** The questions under the ids by which the model sees their answers. */
  static List<Question> questions(Map<String, Question> questions) {
    return new TreeMap<>(questions).entrySet().stream().map(e -> named(e.getKey(), e.getValue())).toList();
  }

  private static Question named(String id, Question question) {
    return switch (question) {
      case Question.Choice q -> new Question.Choice(id, q.label(), q.help(), q.offers());
      case Question.Scale q -> new Question.Scale(id, q.label(), q.help(), q.low(), q.high(), q.offers());
      case Question.YesNo q -> new Question.YesNo(id, q.label(), q.help(), q.pointsForYes(), q.pointsForNo());
      case Question.Text q -> new Question.Text(id, q.label(), q.help());
      case Question.Amount q -> new Question.Amount(id, q.label(), q.help(), q.currency(), q.steps());
      case Question.Day q -> new Question.Day(id, q.label(), q.help(), q.steps());
    };
  }
}
