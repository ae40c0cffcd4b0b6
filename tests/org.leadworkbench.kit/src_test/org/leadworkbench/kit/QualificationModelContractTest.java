package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.QualificationModel;

/** The contract passes a model that keeps it, and finds each lie. */
class QualificationModelContractTest extends QualificationModelContract {
  @Override
  protected QualificationModel model() {
    return new TruthfulModel();
  }

  @Test
  void findsAModelThatForgetsAContribution() {
    assertCaught(contract(e -> {
      var honest = new TruthfulModel().estimate(e);
      return new Estimate(honest.probability(), honest.baseLogOdds(), List.of(), Optional.empty());
    })::baseAndContributionsAddUpToTheLogOdds);
  }

  @Test
  void findsAModelThatIsCertain() {
    assertCaught(contract(e -> new Estimate(1, 0, List.of(), Optional.empty()))::aProbabilityLiesStrictlyBetweenZeroAndOne);
  }

  @Test
  void findsAModelThatRemembers() {
    var calls = new int[1];
    assertCaught(contract(e -> Estimate.of(calls[0]++ * 1e-9, List.of()))::remembersNothingBetweenCalls);
  }

  @Test
  void findsAModelThatAsksTheClock() {
    assertCaught(contract(e -> Estimate.of(e.moment().isBefore(Instant.parse("2030-01-01T00:00:00Z")) ? 0 : 1, List.of()))::judgesAsOfTheMomentAndNotAsOfToday);
  }

  @Test
  void findsAContributionWithoutAnAnswer() {
    assertCaught(contract(e -> Estimate.of(0, List.of(new Contribution("existing", "yes", 1))))::whatIsNotAnsweredContributesNothing);
  }

  @Test
  void findsAnIntervalBesideTheProbability() {
    assertCaught(contract(e -> Estimate.of(0, List.of()).within(new Interval(0.6, 0.9)))::anIntervalHoldsTheProbability);
  }

  @Test
  void findsAModelThatBreaksAtAnOldAnswer() {
    assertCaught(contract(e -> {
      e.answer("existing").ifPresent(a -> { if (a instanceof AnswerValue.Choice) throw new IllegalStateException("gone"); });
      return new TruthfulModel().estimate(e);
    })::anAnswerThatIsNoLongerOnOfferDoesNoHarm);
  }

  @Test
  void findsALeverThatPromisesTooMuch() {
    assertCaught(new Liar(new TruthfulModel()::estimate) {
      @Override
      public Optional<Lever> lever(Evidence evidence) {
        return super.lever(evidence).map(l -> new Lever(l.question(), l.answer(), 0.99));
      }
    }.contract()::theLeverIsTrue);
  }

  private static QualificationModelContract contract(Function<Evidence, Estimate> lie) {
    return new Liar(lie).contract();
  }

  private static void assertCaught(Executable test) {
    assertThrows(AssertionError.class, test);
  }

  private static class Liar extends TruthfulModel {
    private final Function<Evidence, Estimate> lie;

    Liar(Function<Evidence, Estimate> lie) {
      this.lie = lie;
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return lie.apply(evidence);
    }

    QualificationModelContract contract() {
      return new QualificationModelContract() {
        @Override
        protected QualificationModel model() {
          return Liar.this;
        }
      };
    }
  }
}
