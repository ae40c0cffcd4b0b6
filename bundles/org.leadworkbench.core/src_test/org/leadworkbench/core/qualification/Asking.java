package org.leadworkbench.core.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.leadworkbench.core.learning.Figures;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;

/**
 * Made-up leads of three branches that answer whatever they are asked, a model whose weights are right for them, and orders
 * of asking. The first question asks for the branch; each other one tells much of leads of one branch and nothing of the rest.
 */
final class Asking implements QualificationModel {
  static final int QUESTIONS = 25;
  private static final double BASE_RATE = 0.2;
  private static final int BRANCHES = 3;
  private final Random random = new Random(20);
  /** By branch, question and answer. */
  private final double[][][] weights = new double[BRANCHES][QUESTIONS][];
  private final int[][] answers;
  private final boolean[] won;
  private final ModelDescription description;

  Asking(int leads) {
    answers = new int[leads][QUESTIONS];
    won = new boolean[leads];
    for (int lead = 0; lead < leads; lead++) won[lead] = random.nextDouble() < BASE_RATE;
    answer(0, 0, 0.6);
    for (int q = 1; q < QUESTIONS; q++)
      for (int branch = 0; branch < BRANCHES; branch++) answer(branch, q, q % BRANCHES == branch ? 1.7 * Math.pow(0.7, q / BRANCHES) : 0);
    description = new ModelDescription(new Description("asking", "1", Label.same("Asking"), Label.same("Asking")), Label.same("buys"), 90,
        IntStream.range(0, QUESTIONS).mapToObj(this::question).toList());
  }

  /** Lets the leads of a branch answer a question, buyers otherwise than others. */
  private void answer(int branch, int question, double strength) {
    int offers = question == 0 ? BRANCHES : 2 + question % 4;
    var buyers = new double[offers];
    var others = new double[offers];
    for (int o = 0; o < offers; o++) {
      double half = strength * random.nextGaussian() / 2;
      double usual = random.nextDouble() + 0.5;
      buyers[o] = usual * Math.exp(half);
      others[o] = usual * Math.exp(-half);
    }
    double shift = Math.log(Arrays.stream(others).sum() / Arrays.stream(buyers).sum());
    weights[branch][question] = IntStream.range(0, offers).mapToDouble(o -> Math.log(buyers[o] / others[o]) + shift).toArray();
    for (int lead = 0; lead < won.length; lead++)
      if (question == 0 || answers[lead][0] == branch) answers[lead][question] = drawn(won[lead] ? buyers : others);
  }

  private int drawn(double[] shares) {
    double left = random.nextDouble() * Arrays.stream(shares).sum();
    int o = 0;
    while (o < shares.length - 1 && (left -= shares[o]) > 0) o++;
    return o;
  }

  private Question question(int q) {
    return new Question.Choice("q" + q, Label.same("?"), Label.same("?"),
        IntStream.range(0, weights[0][q].length).mapToObj(o -> new Question.Offer("o" + o, Label.same("!"), 0)).toList());
  }

  @Override
  public ModelDescription describe() {
    return description;
  }

  @Override
  public Estimate estimate(Evidence evidence) {
    var contributions = new ArrayList<Contribution>();
    evidence.answer("q0").ifPresent(branch -> evidence.answers().values()
        .forEach(a -> contributions.add(new Contribution(a.question(), a.value().text(), weight(number(branch), Integer.parseInt(a.question().substring(1)), number(a.value()))))));
    return Estimate.of(Estimate.logit(evidence.baseRate()), contributions);
  }

  private double weight(int branch, int question, int answer) {
    return weights[question == 0 ? 0 : branch][question][answer];
  }

  private static int number(AnswerValue answer) {
    return Integer.parseInt(answer.text().substring(1));
  }

  /** The AUC where every lead is asked the branch and these questions. */
  double fixed(int... questions) {
    var p = new double[won.length];
    for (int lead = 0; lead < p.length; lead++) {
      double logOdds = Estimate.logit(BASE_RATE) + weights[0][0][answers[lead][0]];
      for (int q : questions) logOdds += weight(answers[lead][0], q, answers[lead][q]);
      p[lead] = logOdds;
    }
    return auc(p);
  }

  /** The AUC where every lead is asked everything. */
  double all() {
    return fixed(IntStream.range(1, QUESTIONS).toArray());
  }

  /** The best AUC of all sets of so many questions, the branch among them, that every lead is asked: no order does better. */
  double bestFixed(int many) {
    return best(new int[0], many - 1, 1);
  }

  private double best(int[] chosen, int many, int from) {
    if (chosen.length == many) return fixed(chosen);
    return IntStream.range(from, QUESTIONS).mapToDouble(q -> {
      var more = Arrays.copyOf(chosen, chosen.length + 1);
      more[chosen.length] = q;
      return best(more, many, q + 1);
    }).max().orElse(0);
  }

  /** The AUC where each lead is asked so many questions, always that next which is worth most then. */
  double adaptive(int many) {
    var look = new LookAhead(this, e -> false);
    var p = new double[won.length];
    for (int lead = 0; lead < p.length; lead++) {
      var known = Evidence.none(Instant.EPOCH, BASE_RATE);
      for (int i = 0; i < many; i++) {
        var next = look.worth(known).getFirst().question();
        known = known.with(next, new AnswerValue.Choice("o" + answers[lead][Integer.parseInt(next.substring(1))]));
      }
      p[lead] = Estimate.logit(estimate(known).probability());
    }
    return auc(p);
  }

  private double auc(double[] logOdds) {
    return Figures.of(Arrays.stream(logOdds).map(Estimate::probability).toArray(), won).auc();
  }
}
