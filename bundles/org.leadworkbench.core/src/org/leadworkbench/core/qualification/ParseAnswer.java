package org.leadworkbench.core.qualification;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.Question;

/**
 * Reads an answer as people and commands write it.
 *
 * @param currency in which an amount is meant that names none
 */
public record ParseAnswer(Currency currency) {
  private static final Map<String, Boolean> YES_NO = Map.of("yes", true, "ja", true, "true", true, "no", false, "nein", false, "false", false);
  private static final Pattern AMOUNT = Pattern.compile("(\\d{1,15}(?:[.,]\\d{1,2})?)(?:\\s*(\\p{L}{3}))?");

  public ParseAnswer {
    Objects.requireNonNull(currency);
  }

  /** The value of this text for the question; refused with what the question takes. */
  public Result<AnswerValue> of(Question question, String text) {
    var given = text.strip();
    return switch (question) {
      case Question.Choice q -> q.offers().stream().map(Question.Offer::id).filter(given::equalsIgnoreCase).findFirst()
          .<Result<AnswerValue>>map(id -> Result.done(new AnswerValue.Choice(id))).orElseGet(() -> offered(q, given));
      case Question.Scale q -> scale(q, given);
      case Question.YesNo q -> YES_NO.containsKey(given.toLowerCase(Locale.ROOT))
          ? Result.done(new AnswerValue.YesNo(YES_NO.get(given.toLowerCase(Locale.ROOT)))) : offered(q, given);
      case Question.Text q -> given.isEmpty() ? Result.refused("answer.empty", q.id()) : Result.done(new AnswerValue.Text(given));
      case Question.Amount q -> amount(q, given);
      case Question.Day q -> day(q, given);
    };
  }

  private static Result<AnswerValue> offered(Question question, String given) {
    return Result.refused("answer.offered", question.id(),
        question.offers().stream().map(Question.Offer::id).collect(Collectors.joining(", ")), given);
  }

  private static Result<AnswerValue> scale(Question.Scale question, String given) {
    try {
      int value = Integer.parseInt(given);
      if (value >= question.low() && value <= question.high()) return Result.done(new AnswerValue.Scale(value));
    } catch (NumberFormatException notANumber) {
      return offered(question, given);
    }
    return offered(question, given);
  }

  private Result<AnswerValue> amount(Question.Amount question, String given) {
    var amount = AMOUNT.matcher(given);
    if (!amount.matches()) return Result.refused("answer.amount", question.id(), given, currency);
    try {
      var named = amount.group(2) == null ? currency : Currency.getInstance(amount.group(2).toUpperCase(Locale.ROOT));
      return Result.done(new AnswerValue.Amount(new BigDecimal(amount.group(1).replace(',', '.')), named));
    } catch (IllegalArgumentException noCurrency) {
      return Result.refused("answer.amount", question.id(), given, currency);
    }
  }

  private static Result<AnswerValue> day(Question.Day question, String given) {
    try {
      return Result.done(new AnswerValue.Day(LocalDate.parse(given)));
    } catch (DateTimeException noDay) {
      return Result.refused("answer.day", question.id(), given);
    }
  }
}
