package org.leadworkbench.qualify.bant;

import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;

/**
 * An answer on the timeframe ages. "Within 6 months", said 4 months ago, means within 2 months now, and is believed half
 * after half a year, as plans that nobody confirms slip. A purchase that is more than a month overdue is open again.
 *
 * @param evidence the answers as they are to be read now
 * @param credence how far the answer on the timeframe is believed, 1 where it is of today
 */
record Timeframe(Evidence evidence, double credence) {
  static final String QUESTION = "timeframe";
  private static final double HALF_BELIEVED_DAYS = 180;
  private static final int OVERDUE_DAYS = 30;
  private static final Map<String, Integer> WITHIN = within();

  private static Map<String, Integer> within() {
    var days = new LinkedHashMap<String, Integer>();
    days.put("now", 30);
    days.put("quarter", 90);
    days.put("halfyear", 180);
    days.put("year", 365);
    return days;
  }

  /** As the answer is to be read at the evidence's moment. */
  static Timeframe of(Evidence evidence) {
    var answer = evidence.answers().get(QUESTION);
    if (answer == null) return new Timeframe(evidence, 1);
    long age = answer.at().until(evidence.moment(), ChronoUnit.DAYS);
    if (age < 1) return new Timeframe(evidence, 1);
    double credence = StrictMath.pow(2, -age / HALF_BELIEVED_DAYS);
    if (!WITHIN.containsKey(answer.value().text())) return new Timeframe(evidence, credence);
    long left = WITHIN.get(answer.value().text()) - age;
    if (left < -OVERDUE_DAYS) return new Timeframe(with(evidence, null), 1);
    var now = WITHIN.entrySet().stream().filter(w -> left <= w.getValue()).findFirst().orElseThrow().getKey();
    return new Timeframe(with(evidence, new Answer(QUESTION, new AnswerValue.Choice(now), answer.at(), answer.by(), answer.source())), credence);
  }

  private static Evidence with(Evidence evidence, Answer answer) {
    var answers = new TreeMap<>(evidence.answers());
    if (answer == null) answers.remove(QUESTION);
    else answers.put(QUESTION, answer);
    return new Evidence(evidence.moment(), evidence.day(), evidence.baseRate(), answers, evidence.details(), evidence.activities());
  }

  /** The estimate with the timeframe believed so far, named by the answer that was given. */
  Estimate believed(Estimate estimate, Evidence given) {
    if (credence == 1) return estimate;
    List<Contribution> contributions = estimate.contributions().stream().map(c -> c.question().equals(QUESTION)
        ? new Contribution(QUESTION, given.answers().get(QUESTION).value().text(), credence * c.logOdds()) : c).toList();
    return Estimate.of(estimate.baseLogOdds(), contributions);
  }
}
