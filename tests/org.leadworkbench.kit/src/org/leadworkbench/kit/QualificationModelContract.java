package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * What the host relies on in a {@link QualificationModel}. Extend it, answer {@link #model}, and all tests run: with
 * evidence made from the model's own description, and with what {@link #moreEvidence} adds.
 */
public abstract class QualificationModelContract {
  /** The model to check; a new one or the same one each time. */
  protected abstract QualificationModel model();

  /** Evidence of your own, such as details that your model looks at. */
  protected List<Evidence> moreEvidence() {
    return List.of();
  }

  /** How long one estimate may take; the host waits longer, but a list of leads is judged at once. */
  protected Duration limit() {
    return Duration.ofMillis(20);
  }

  /** Whether the model means the calendar, such as the season, beyond how far things lie from the moment. */
  protected boolean readsTheCalendar() {
    return false;
  }

  @Test
  void describesItselfTheSameEveryTime() {
    assertEquals(model().describe(), model().describe());
  }

  @Test
  void speaksEnglishAndGerman() {
    var description = model().describe();

    Labels.assertTranslated(description.basics());
    Labels.assertSentence(description.event(), "the event");
    for (var q : description.questions()) {
      Labels.assertSentence(q.label(), q.id());
      Labels.assertSentence(q.help(), q.id());
    }
  }

  @Test
  void theSameEvidenceGivesTheSameBits() {
    for (var e : evidence()) assertEquals(bits(model().estimate(e)), bits(model().estimate(e)), e::toString);
  }

  @Test
  void aProbabilityLiesStrictlyBetweenZeroAndOne() {
    for (var e : evidence()) {
      double p = model().estimate(e).probability();
      assertTrue(p > 0 && p < 1, () -> p + " for " + e);
    }
  }

  @Test
  void baseAndContributionsAddUpToTheLogOdds() {
    for (var e : evidence()) {
      var estimate = model().estimate(e);
      double sum = estimate.baseLogOdds();
      for (var c : estimate.contributions()) sum += c.logOdds();
      double p = estimate.probability();
      // near 0 and 1 a double cannot hold the log-odds any better than this
      assertEquals(Estimate.logit(p), sum, 1e-9 + 4e-16 / (p * (1 - p)), e::toString);
    }
  }

  @Test
  void whatIsNotAnsweredContributesNothing() {
    for (var e : evidence())
      for (var c : model().estimate(e).contributions())
        assertTrue(c.logOdds() == 0 || c.question().equals(Contribution.REST) || e.answers().containsKey(c.question())
            || c.detail().filter(e.details()::containsKey).isPresent()
            || c.activity().filter(kind -> e.activities().stream().anyMatch(a -> a.kind().equals(kind))).isPresent(), () -> c + " without an answer");
  }

  @Test
  void everyContributionNamesAQuestionADetailOrTheRest() {
    var description = model().describe();

    for (var e : evidence())
      for (var c : model().estimate(e).contributions())
        assertTrue(c.question().equals(Contribution.REST) || c.detail().isPresent() || c.activity().isPresent() || description.question(c.question()).isPresent(), () -> c + " names no question");
  }

  @Test
  void anIntervalHoldsTheProbability() {
    for (var e : evidence()) {
      var estimate = model().estimate(e);
      estimate.interval().ifPresent(i -> assertTrue(i.low() <= estimate.probability() && estimate.probability() <= i.high(), () -> i + " for " + e));
    }
  }

  @Test
  void remembersNothingBetweenCalls() {
    var model = model();
    var evidence = evidence();
    var forwards = evidence.stream().map(e -> bits(model.estimate(e))).toList();

    var backwards = new ArrayList<>(evidence.reversed().stream().map(e -> bits(model.estimate(e))).toList());

    Collections.reverse(backwards);
    assertEquals(forwards, backwards);
  }

  /** A model that asks the clock instead of the evidence judges the past as old and cannot be replayed. */
  @Test
  void judgesAsOfTheMomentAndNotAsOfToday() {
    if (readsTheCalendar()) return;
    var sevenThousandDays = Duration.ofDays(7_000);

    for (var e : evidence())
      assertEquals(bits(nameless(model().estimate(e))), bits(nameless(model().estimate(Samples.later(e, sevenThousandDays)))), e::toString);
  }

  @Test
  void eightThreadsGetTheSameBits() throws Exception {
    var model = model();
    var evidence = evidence();
    var alone = evidence.stream().map(e -> bits(model.estimate(e))).toList();
    Callable<List<List<Long>>> judge = () -> evidence.stream().map(e -> bits(model.estimate(e))).toList();

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var together : threads.invokeAll(Collections.nCopies(32, judge))) assertEquals(alone, together.get());
    }
  }

  @Test
  void judgesInTime() {
    var model = model();
    var evidence = evidence();

    assertTimeoutPreemptively(limit().multipliedBy(evidence.size()), () -> evidence.forEach(model::estimate));
  }

  @Test
  void anAnswerThatIsNoLongerOnOfferDoesNoHarm() {
    for (var q : model().describe().questions())
      for (var a : Samples.strange()) {
        var evidence = Evidence.none(Samples.MOMENT, 0.10).with(q.id(), a);
        double p = assertDoesNotThrow(() -> model().estimate(evidence), () -> q.id() + " with " + a).probability();
        assertTrue(p > 0 && p < 1);
      }
  }

  @Test
  void anAnswerToAQuestionOfAnotherModelDoesNoHarm() {
    var foreign = Evidence.none(Samples.MOMENT, 0.10).with("not-a-question-of-this-model", new AnswerValue.Choice("x"));

    assertNotNull(model().estimate(foreign));
  }

  @Test
  void theLeverIsTrue() {
    var model = model();
    for (var e : evidence())
      model.lever(e).ifPresent(lever -> {
        double then = model.estimate(e.with(lever.question(), lever.answer())).probability();
        assertTrue(model.describe().question(lever.question()).isPresent() && !e.answers().containsKey(lever.question()), () -> lever + " is no open question");
        assertEquals(Double.doubleToLongBits(then), Double.doubleToLongBits(lever.probability()), lever::toString);
        assertTrue(then > model.estimate(e).probability(), () -> lever + " raises nothing");
      });
  }

  private List<Evidence> evidence() {
    var all = new ArrayList<>(Samples.of(model().describe()));
    all.addAll(moreEvidence());
    return List.copyOf(all);
  }

  /** Without the answers' texts, as a day moved is another text. */
  private static Estimate nameless(Estimate e) {
    var contributions = e.contributions().stream().map(c -> new Contribution(c.question(), "", c.logOdds())).toList();
    return new Estimate(e.probability(), e.baseLogOdds(), contributions, e.interval());
  }

  private static List<Long> bits(Estimate estimate) {
    var bits = new ArrayList<Long>();
    bits.add(Double.doubleToLongBits(estimate.probability()));
    bits.add(Double.doubleToLongBits(estimate.baseLogOdds()));
    estimate.contributions().forEach(c -> {
      bits.add((long) c.question().hashCode() << 32 | c.answer().hashCode() & 0xFFFF_FFFFL);
      bits.add(Double.doubleToLongBits(c.logOdds()));
    });
    estimate.interval().ifPresent(i -> {
      bits.add(Double.doubleToLongBits(i.low()));
      bits.add(Double.doubleToLongBits(i.high()));
    });
    return bits;
  }
}
