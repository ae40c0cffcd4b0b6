package org.leadworkbench.core.qualification;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.core.qualification.Outlook.Worth;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;

/**
 * Lets a model judge a lead with answers that are not there yet.
 *
 * @param model the model
 * @param hot whether a lead that is judged like this is Hot
 */
record LookAhead(QualificationModel model, Predicate<Estimate> hot) {
  /** What the open questions are worth, and what would make the lead Hot. */
  Outlook of(Evidence evidence) {
    return new Outlook(worth(evidence), toHot(evidence));
  }

  /** The open questions, that first which is worth most; equal ones in the model's order. */
  List<Worth> worth(Evidence evidence) {
    double now = logit(evidence);
    return open(evidence).map(q -> new Worth(q.id(), worth(q, evidence, now))).sorted(Comparator.comparingDouble((Worth w) -> -w.value())).toList();
  }

  /**
   * The expected value of perfect information on one question (Lindley 1956): what its answer is expected to take from
   * the log loss. An answer that adds d to the log-odds is e^d times as likely from a lead that buys as from one that does
   * not; so it comes with e^(d/2) : Σe^(d/2) from those that do and with e^(−d/2) : Σe^(−d/2) from the others.
   */
  private double worth(Question question, Evidence evidence, double now) {
    double[] added = PossibleAnswers.to(question, evidence.day()).stream().mapToDouble(a -> logit(evidence.with(question.id(), a)) - now).toArray();
    double buys = 0;
    double not = 0;
    for (double d : added) {
      buys += StrictMath.exp(d / 2);
      not += StrictMath.exp(-d / 2);
    }
    double p = Estimate.probability(now);
    double gain = 0;
    for (double d : added) {
      double ofBuyers = StrictMath.exp(d / 2) / buys;
      double ofOthers = StrictMath.exp(-d / 2) / not;
      double of = p * ofBuyers + (1 - p) * ofOthers;
      gain += p * ofBuyers * StrictMath.log(ofBuyers / of) + (1 - p) * ofOthers * StrictMath.log(ofOthers / of);
    }
    return gain < 1e-12 ? 0 : gain;
  }

  /** Adds what raises most until it suffices, takes away what is not needed then, and weakens what is more than needed. */
  private Optional<WayToHot> toHot(Evidence evidence) {
    if (hot.test(model.estimate(evidence))) return Optional.empty();
    var way = new LinkedHashMap<String, AnswerValue>();
    while (!isHot(evidence, way)) {
      var best = strongest(with(evidence, way));
      if (best.isEmpty()) return Optional.empty();
      way.put(best.get().getKey(), best.get().getValue());
    }
    for (var question : List.copyOf(way.keySet())) {
      var answer = way.remove(question);
      if (!isHot(evidence, way)) way.put(question, answer);
    }
    for (var question : List.copyOf(way.keySet()).reversed()) weaken(evidence, way, question);
    return Optional.of(new WayToHot(way, model.estimate(with(evidence, way)).probability()));
  }

  private Optional<Map.Entry<String, AnswerValue>> strongest(Evidence evidence) {
    record Found(String question, AnswerValue answer, double probability) {}
    double now = model.estimate(evidence).probability();
    return open(evidence).flatMap(q -> PossibleAnswers.to(q, evidence.day()).stream()
        .map(a -> new Found(q.id(), a, model.estimate(evidence.with(q.id(), a)).probability())))
        .filter(f -> f.probability > now).max(Comparator.comparingDouble(Found::probability)).map(f -> Map.entry(f.question, f.answer));
  }

  private void weaken(Evidence evidence, Map<String, AnswerValue> way, String question) {
    var others = new LinkedHashMap<>(way);
    others.remove(question);
    var base = with(evidence, others);
    PossibleAnswers.to(model.describe().question(question).orElseThrow(), evidence.day()).stream()
        .filter(a -> hot.test(model.estimate(base.with(question, a))))
        .min(Comparator.comparingDouble(a -> model.estimate(base.with(question, a)).probability()))
        .ifPresent(a -> way.put(question, a));
  }

  private boolean isHot(Evidence evidence, Map<String, AnswerValue> way) {
    return hot.test(model.estimate(with(evidence, way)));
  }

  private static Evidence with(Evidence evidence, Map<String, AnswerValue> way) {
    var with = evidence;
    for (var answer : way.entrySet()) with = with.with(answer.getKey(), answer.getValue());
    return with;
  }

  private java.util.stream.Stream<Question> open(Evidence evidence) {
    return model.describe().questions().stream().filter(q -> !evidence.answers().containsKey(q.id()));
  }

  private double logit(Evidence evidence) {
    return Estimate.logit(model.estimate(evidence).probability());
  }
}
