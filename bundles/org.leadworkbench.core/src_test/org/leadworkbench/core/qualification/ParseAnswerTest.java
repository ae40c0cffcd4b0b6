package org.leadworkbench.core.qualification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Question;

class ParseAnswerTest {
  private static final Label L = Label.same("?");
  private static final ParseAnswer PARSE = new ParseAnswer(Currency.getInstance("SEK"));
  private final Question choice = new Question.Choice("need", L, L, List.of(new Question.Offer("none", L, -1), new Question.Offer("acute", L, 1)));
  private final Question yesNo = new Question.YesNo("demo", L, L, 1, 0);
  private final Question amount = new Question.Amount("budget", L, L, Currency.getInstance("EUR"), List.of());
  private final Question day = new Question.Day("decision", L, L, List.of());

  @Test
  void aChoiceIsNamedByItsId() {
    assertEquals(Result.done(new AnswerValue.Choice("acute")), PARSE.of(choice, " Acute "));
  }

  @Test
  void aWrongChoiceNamesWhatIsOnOffer() {
    var refused = PARSE.of(choice, "maybe");
    assertTrue(refused instanceof Result.Refused<AnswerValue>(var why) && why.text(Locale.GERMAN).contains("none, acute"));
  }

  @Test
  void yesAndNoAreUnderstoodInBothLanguages() {
    assertEquals(Result.done(new AnswerValue.YesNo(true)), PARSE.of(yesNo, "Ja"));
    assertEquals(Result.done(new AnswerValue.YesNo(false)), PARSE.of(yesNo, "no"));
  }

  @Test
  void anAmountIsInTheOrganisationsCurrencyUnlessSaidOtherwise() {
    assertEquals(Result.done(new AnswerValue.Amount(new BigDecimal("50000"), Currency.getInstance("SEK"))), PARSE.of(amount, "50000"));
    assertEquals(Result.done(new AnswerValue.Amount(new BigDecimal("1.5"), Currency.getInstance("CHF"))), PARSE.of(amount, "1.5 chf"));
    assertTrue(PARSE.of(amount, "-1") instanceof Result.Refused<AnswerValue>);
    assertTrue(PARSE.of(amount, "viel") instanceof Result.Refused<AnswerValue>);
    assertTrue(PARSE.of(amount, "5 XQX") instanceof Result.Refused<AnswerValue>);
  }

  @Test
  void aShortTextIsNoEndlessNumber() {
    for (var text : List.of("1E+999999999", "1e9", "1234567890123456", "0x10", "50.000"))
      assertTrue(PARSE.of(amount, text) instanceof Result.Refused<AnswerValue>, text);
  }

  @Test
  void aDayThatDoesNotExistIsRefused() {
    assertEquals(Result.done(new AnswerValue.Day(LocalDate.of(2026, 3, 31))), PARSE.of(day, "2026-03-31"));
    assertTrue(PARSE.of(day, "2026-02-31") instanceof Result.Refused<AnswerValue>);
  }
}
