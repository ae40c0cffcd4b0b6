package org.leadworkbench.core.learning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.learning.FitWeights.Said;
import org.leadworkbench.core.qualification.Weights;
import org.leadworkbench.model.qualification.Estimate;

class FitWeightsTest {
  private static final double BASE = -1.2;
  private static final double ALLOWED = 0.005;
  private static final int DRAWS = 40;
  private static final int NEXT = 300;
  private static final int ANEW = 5;

  /**
   * A person: how much of a lead the model's and the person's half of the truth is, how much of the person's half they
   * mistake, how sure they are, and how much too hopeful.
   */
  enum Kind {
    BOTH_KNOW(1, 1, 0, 1, 0), TOO_SURE(1, 1, 0.5, 2.5, 0), TOO_HOPEFUL(1, 1, 0.5, 1, 1.5), TOO_GLOOMY(1, 1, 0.5, 1, -1.5), CONTRARY(1, 1, 0.3, -1, 0),
    KNOWS_ALL(0, 1.7, 0, 1, 0), GUESSES(1.3, 0, 1, 1, 0), GUESSES_AND_IS_SURE(1.2, 0, 1.5, 2, 1), KNOWS_LITTLE(1.2, 0.5, 1.5, 1, 0.5);

    private final double model;
    private final double person;
    private final double mistakes;
    private final double sure;
    private final double hope;

    Kind(double model, double person, double mistakes, double sure, double hope) {
      this.model = model;
      this.person = person;
      this.mistakes = mistakes;
      this.sure = sure;
      this.hope = hope;
    }

    List<Said> leads(Random random, int many) {
      var said = new ArrayList<Said>();
      for (int i = 0; i < many; i++) {
        double seen = model * random.nextGaussian();
        double felt = person * random.nextGaussian();
        double wrong = mistakes * random.nextGaussian();
        double known = person == 0 ? wrong : (felt + person * wrong) / (1 + mistakes * mistakes);
        // what is averaged over half of the truth pulls the log-odds towards 0 by this factor
        double byModel = (BASE + seen) / Math.sqrt(1 + Math.PI / 8 * person * person);
        double byPerson = sure * (BASE + known) / Math.sqrt(1 + Math.PI / 8 * model * model) + hope;
        said.add(new Said(Estimate.probability(byModel), Math.min(0.99, Math.max(0.01, Estimate.probability(byPerson))),
            random.nextDouble() < Estimate.probability(BASE + seen + felt)));
      }
      return said;
    }
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void whatAHundredOutcomesTaughtIsOnAverageHardlyWorseThanTheBetterOne(Kind kind) {
    var random = new Random(7);
    double excess = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      var weights = FitWeights.of(kind.leads(random, 100), Optional.empty());
      var later = kind.leads(random, 4_000);
      excess += loss(weights, later) - Math.min(loss(Weights.MODEL, later), loss(Weights.PERSON, later));
    }

    assertTrue(excess / DRAWS <= ALLOWED, "log loss is " + excess / DRAWS + " above that of the better one");
  }

  /** Weights are measured anew while leads end, so bad luck with the first hundred is noticed before it costs much. */
  @ParameterizedTest
  @EnumSource(Kind.class)
  void fromTheHundredthOutcomeOnBothTogetherNeverCostMoreThanTheBetterOne(Kind kind) {
    var random = new Random(7);
    for (int draw = 0; draw < DRAWS; draw++) {
      var leads = kind.leads(random, 100 + NEXT);
      double fused = 0;
      for (int known = 100; known < leads.size(); known += ANEW)
        fused += ANEW * loss(FitWeights.of(leads.subList(0, known), Optional.empty()), leads.subList(known, known + ANEW));
      var next = leads.subList(100, leads.size());

      double excess = fused / NEXT - Math.min(loss(Weights.MODEL, next), loss(Weights.PERSON, next));
      assertTrue(excess <= ALLOWED, "log loss is " + excess + " above that of the better one in draw " + draw);
    }
  }

  @ParameterizedTest
  @EnumSource(value = Kind.class, names = {"BOTH_KNOW", "TOO_SURE", "TOO_HOPEFUL", "CONTRARY"})
  void whereBothKnowSomethingTheyKnowMoreTogether(Kind kind) {
    var random = new Random(8);
    double gain = 0;
    for (int draw = 0; draw < DRAWS; draw++) {
      var weights = FitWeights.of(kind.leads(random, 100), Optional.empty());
      var later = kind.leads(random, 4_000);
      gain += Math.min(loss(Weights.MODEL, later), loss(Weights.PERSON, later)) - loss(weights, later);
    }

    assertTrue(gain / DRAWS > 0.01, "only " + gain / DRAWS);
  }

  @Test
  void fewOutcomesAreDrawnToTheTeams() {
    var random = new Random(9);
    var team = FitWeights.of(Kind.KNOWS_ALL.leads(random, 2_000), Optional.empty());

    var drawn = FitWeights.of(Kind.KNOWS_ALL.leads(random, 30), Optional.of(team));
    var alone = FitWeights.of(Kind.KNOWS_ALL.leads(new Random(9), 1), Optional.empty());

    assertTrue(Math.abs(drawn.person() - team.person()) < 0.3 && drawn.person() > alone.person(), drawn + " " + team + " " + alone);
  }

  @Test
  void theSameOutcomesGiveTheSameWeights() {
    var said = Kind.TOO_SURE.leads(new Random(1), 100);

    assertEquals(FitWeights.of(said, Optional.empty()), FitWeights.of(List.copyOf(said), Optional.empty()));
  }

  private static double loss(Weights weights, List<Said> said) {
    return said.stream().mapToDouble(s -> {
      double p = weights.fused(s.byModel(), s.byPerson());
      return -Math.log(s.won() ? p : 1 - p);
    }).average().orElseThrow();
  }
}
