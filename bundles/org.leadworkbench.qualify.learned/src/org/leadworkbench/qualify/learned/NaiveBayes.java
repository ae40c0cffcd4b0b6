package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.ModelDocument;

/**
 * Naive Bayes as Odoo does it ({@code _pls_get_naive_bayes_probabilities} of its module crm), to compare with: the odds of
 * won leads, times for each known value how often it came with won leads and how often with lost ones; counts begin at a
 * tenth, a probability stays between 0.01 % and 99.99 %.
 */
final class NaiveBayes implements LearningModel {
  static final String ID = "naive-bayes";
  /** Where the count of each value begins. */
  static final double BEGIN = 0.1;
  private static final double MOST = Estimate.logit(0.9999);
  private static final Label LABEL = new Label("Naive Bayes", "Naiver Bayes");
  private static final Label HELP = new Label("Counts how often each value came with a purchase; there to be compared with.",
      "Zählt, wie oft jeder Wert mit einem Kauf einherging; zum Vergleich da.");

  private final ModelDescription description;
  private final Optional<Counts> counts;
  private final List<Seen> seen;

  /** That has learned nothing. */
  NaiveBayes() {
    description = Untaught.describe(ID, LABEL, HELP);
    counts = Optional.empty();
    seen = List.of();
  }

  /** Of this document. */
  NaiveBayes(ModelDocument document) {
    var content = Counts.of(document.content());
    counts = Optional.of(content);
    description = hasLearned() ? new ModelDescription(new Description(ID, document.version(), LABEL, HELP), new Label("buys", "kauft"), content.horizonDays(), Untaught.questions(content.questions()))
        : Untaught.describe(ID, LABEL, HELP, content.horizonDays(), document.version());
    seen = content.fields().stream().map(f -> Seen.of(f.key(), content.questions())).toList();
  }

  @Override
  public ModelDescription describe() {
    return description;
  }

  @Override
  public boolean hasLearned() {
    return counts.filter(c -> c.won() > 0 && c.lost() > 0).isPresent();
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return counts.filter(c -> hasLearned()).map(c -> estimate(c, evidence)).orElseGet(() -> Untaught.estimate(evidence));
  }

  private Estimate estimate(Counts counts, Evidence evidence) {
    double base = StrictMath.log(counts.won() / (double) counts.lost());
    double sum = base;
    var contributions = new ArrayList<Contribution>();
    for (int i = 0; i < seen.size(); i++) {
      var field = counts.fields().get(i);
      var fact = seen.get(i).in(evidence);
      int value = fact.isPresent() ? field.scale().of(fact.get()) : Column.NONE;
      double logOdds = value == Column.NONE || isNew(field, value) ? 0
          : StrictMath.log(field.won()[value] / sum(field.won())) - StrictMath.log(field.lost()[value] / sum(field.lost()));
      contributions.add(new Contribution(field.key(), fact.isPresent() ? seen.get(i).text(evidence) : "", logOdds));
      sum += logOdds;
    }
    if (Math.abs(sum) > MOST) contributions.add(Contribution.rest(Math.copySign(MOST, sum) - sum));
    return Estimate.of(base, contributions);
  }

  /** A value that no lead had before says nothing. */
  private static boolean isNew(Counts.Field field, int value) {
    return field.won()[value] == BEGIN && field.lost()[value] == BEGIN;
  }

  private static double sum(double[] counts) {
    double sum = 0;
    for (double c : counts) sum += c;
    return sum;
  }

  @Override
  public ModelDocument learn(String version, Lessons lessons) {
    return new ModelDocument(ID, version, Counts.of(lessons).text());
  }
}
