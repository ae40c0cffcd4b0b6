package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * Logistic regression that starts from the experts' points: log-odds = base + what each thing that is known contributes.
 * What two things contribute together is shown half with each. What is not answered contributes 0 and is shown.
 */
final class LogisticModel implements LearningModel {
  static final String ID = "learned";
  private static final Label LABEL = new Label("Learned", "Gelernt");
  private static final Label HELP = new Label("Learns from leads whose outcome is known which answers and details speak for a purchase.",
      "Lernt aus Leads, deren Ausgang bekannt ist, welche Antworten und Angaben für einen Kauf sprechen.");

  private final ModelDescription description;
  private final Optional<Learned> learned;
  private final List<Seen> seen = new ArrayList<>();
  private final Map<String, Integer> places = new HashMap<>();

  /** That has learned nothing. */
  LogisticModel() {
    description = Untaught.describe(ID, LABEL, HELP);
    learned = Optional.empty();
  }

  /** Of this document. */
  LogisticModel(ModelDocument document) {
    var content = Learned.of(document.content());
    learned = Optional.of(content);
    description = content.slope() == 0 ? Untaught.describe(ID, LABEL, HELP, content.horizonDays(), document.version())
        : new ModelDescription(new Description(ID, document.version(), LABEL, HELP), new Label("buys", "kauft"), content.horizonDays(), Untaught.questions(content.questions()));
    for (var weighted : content.terms()) {
      if (weighted.term().isPair()) continue;
      var key = weighted.term().keys().getFirst();
      places.put(key, seen.size());
      seen.add(Seen.of(key, content.questions()));
    }
  }

  @Override
  public ModelDescription describe() {
    return description;
  }

  @Override
  public boolean hasLearned() {
    return learned.filter(l -> l.slope() > 0).isPresent();
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    return learned.map(l -> estimate(l, evidence)).orElseGet(() -> Untaught.estimate(evidence));
  }

  private Estimate estimate(Learned learned, Evidence evidence) {
    var facts = seen.stream().map(s -> s.in(evidence)).toList();
    var logOdds = new double[seen.size()];
    double variance = learned.spread() * learned.spread();
    for (var weighted : learned.terms()) {
      var term = weighted.term();
      int place = term.place(values(term, facts));
      if (place == Column.NONE) continue;
      for (var key : term.keys()) logOdds[places.get(key)] += weighted.weights()[place] / term.keys().size();
      variance += weighted.spreads()[place] * weighted.spreads()[place];
    }
    var contributions = new ArrayList<Contribution>(seen.size());
    for (int i = 0; i < logOdds.length; i++)
      contributions.add(new Contribution(seen.get(i).key(), facts.get(i).isPresent() ? seen.get(i).text(evidence) : "", logOdds[i]));
    return Untaught.within(Estimate.of(learned.base(), contributions), variance);
  }

  private int[] values(Term term, List<Optional<Fact>> facts) {
    var values = new int[term.keys().size()];
    for (int i = 0; i < values.length; i++) {
      var fact = facts.get(places.get(term.keys().get(i)));
      values[i] = fact.isPresent() ? term.scales().get(i).of(fact.get()) : Column.NONE;
    }
    return values;
  }

  @Override
  public ModelDocument learn(String version, Lessons lessons) {
    return new ModelDocument(ID, version, Learned.of(lessons).text());
  }

  @Override
  public Optional<ModelDocument> corrected(String version, double logOdds) {
    return learned.filter(l -> hasLearned()).map(l -> new ModelDocument(ID, version, l.corrected(logOdds).text()));
  }
}
