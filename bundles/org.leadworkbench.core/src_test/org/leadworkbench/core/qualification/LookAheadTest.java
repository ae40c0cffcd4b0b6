package org.leadworkbench.core.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;

class LookAheadTest {
  private static final Currency EURO = Currency.getInstance("EUR");
  private static final Evidence NONE = Evidence.none(Instant.parse("2026-05-04T10:00:00Z"), 0.1);
  private final LookAhead ahead = new LookAhead(new Pointed(), e -> e.probability() >= 0.5);

  @Test
  void theQuestionThatTellsMostIsWorthMost() {
    var open = ahead.worth(NONE);

    assertEquals(List.of("need", "budget", "day", "amount", "note"), open.stream().map(Outlook.Worth::question).toList());
    assertEquals(0, open.getLast().value());
  }

  @Test
  void anAnsweredQuestionIsNotAskedAgain() {
    var open = ahead.worth(NONE.with("need", new AnswerValue.Choice("acute")));

    assertTrue(open.stream().noneMatch(w -> w.question().equals("need")), open::toString);
  }

  @Test
  void knowingMoreOfACertainLeadIsWorthLess() {
    var sure = NONE.with("need", new AnswerValue.Choice("none"));

    assertTrue(budget(sure) < budget(NONE), () -> budget(sure) + " against " + budget(NONE));
  }

  @Test
  void theSmallestChangeThatMakesALeadHotIsTheWeakestThatSuffices() {
    var way = ahead.of(NONE).toHot().orElseThrow();

    // 2.2 in log-odds are missing: no single answer gives them, and beside an acute need a planned budget is enough
    assertEquals(Map.of("need", new AnswerValue.Choice("acute"), "budget", new AnswerValue.Choice("planned")), way.answers());
    assertEquals(ahead.model().estimate(NONE.with("need", new AnswerValue.Choice("acute")).with("budget", new AnswerValue.Choice("planned"))).probability(), way.probability());
    assertTrue(way.probability() >= 0.5);
  }

  @Test
  void oneAnswerIsNamedWhereOneIsEnough() {
    var way = ahead.of(NONE.with("need", new AnswerValue.Choice("acute"))).toHot().orElseThrow();

    assertEquals(Map.of("budget", new AnswerValue.Choice("planned")), way.answers());
  }

  @Test
  void amountsAndDaysCanMakeALeadHot() {
    var known = NONE.with("need", new AnswerValue.Choice("acute")).with("budget", new AnswerValue.Choice("open"));

    assertEquals(Map.of("day", new AnswerValue.Day(NONE.day().plusDays(30)), "amount", new AnswerValue.Amount(BigDecimal.valueOf(10_000), EURO)),
        ahead.of(known).toHot().orElseThrow().answers());
  }

  @Test
  void aHotLeadNeedsNothing() {
    var hot = NONE.with("need", new AnswerValue.Choice("acute")).with("budget", new AnswerValue.Choice("approved"));

    assertEquals(Optional.empty(), ahead.of(hot).toHot());
  }

  @Test
  void whereNoAnswersSufficeNoneAreNamed() {
    assertEquals(Optional.empty(), new LookAhead(new Pointed(), e -> e.probability() >= 0.99).of(NONE).toHot());
  }

  private double budget(Evidence evidence) {
    return ahead.worth(evidence).stream().filter(w -> w.question().equals("budget")).findFirst().orElseThrow().value();
  }

  private static final class Pointed implements QualificationModel {
    private static final Label ANY = Label.same("?");
    private static final ModelDescription DESCRIPTION = new ModelDescription(new Description("pointed", "1", ANY, ANY), ANY, 90, List.of(
        new Question.Text("note", ANY, ANY),
        new Question.Choice("budget", ANY, ANY, List.of(new Offer("none", ANY, -4), new Offer("open", ANY, 0), new Offer("planned", ANY, 4), new Offer("approved", ANY, 6))),
        new Question.Choice("need", ANY, ANY, List.of(new Offer("none", ANY, -8), new Offer("vague", ANY, 0), new Offer("acute", ANY, 5))),
        new Question.Amount("amount", ANY, ANY, EURO, List.of(new Question.Amount.Step(0, 0), new Question.Amount.Step(10_000, 2))),
        new Question.Day("day", ANY, ANY, List.of(new Question.Day.Step(30, 3)))));

    @Override
    public ModelDescription describe() {
      return DESCRIPTION;
    }

    @Override
    public Estimate estimate(Evidence evidence) {
      return new Points(0.25).estimate(DESCRIPTION, evidence);
    }
  }
}
