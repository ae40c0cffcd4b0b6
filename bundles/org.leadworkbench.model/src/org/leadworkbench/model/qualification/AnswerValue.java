package org.leadworkbench.model.qualification;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** What was answered, by the kind of question. */
public sealed interface AnswerValue {
  /** The value in its canonical form, the same in every language. */
  String text();

  /** One of the question's offered answers, by its id. */
  record Choice(String text) implements AnswerValue {}

  /** A step on the question's scale. */
  record Scale(int value) implements AnswerValue {
    @Override
    public String text() {
      return Integer.toString(value);
    }
  }

  /** Yes or no. */
  record YesNo(boolean value) implements AnswerValue {
    @Override
    public String text() {
      return value ? "yes" : "no";
    }
  }

  /** Words. */
  record Text(String text) implements AnswerValue {}

  /** An amount of money; its canonical text is {@code 50000 EUR}. */
  record Amount(BigDecimal value, Currency currency) implements AnswerValue {
    @Override
    public String text() {
      return value.toPlainString() + " " + currency.getCurrencyCode();
    }
  }

  /** A day. */
  record Day(LocalDate value) implements AnswerValue {
    @Override
    public String text() {
      return value.toString();
    }
  }

  /** The kinds of answer, which are those of questions. */
  enum Kind { CHOICE, SCALE, YESNO, TEXT, AMOUNT, DAY }

  /** The kind of this value. */
  default Kind kind() {
    return switch (this) {
      case Choice ignored -> Kind.CHOICE;
      case Scale ignored -> Kind.SCALE;
      case YesNo ignored -> Kind.YESNO;
      case Text ignored -> Kind.TEXT;
      case Amount ignored -> Kind.AMOUNT;
      case Day ignored -> Kind.DAY;
    };
  }

  /** The value of this kind with this canonical text; fails with {@link RuntimeException} where the text is none. */
  static AnswerValue of(Kind kind, String text) {
    return switch (kind) {
      case CHOICE -> new Choice(text);
      case SCALE -> new Scale(Integer.parseInt(text));
      case YESNO -> new YesNo(text.equals("yes"));
      case TEXT -> new Text(text);
      case AMOUNT -> {
        int space = text.indexOf(' ');
        yield new Amount(new BigDecimal(text.substring(0, space)), Currency.getInstance(text.substring(space + 1)));
      }
      case DAY -> new Day(LocalDate.parse(text));
    };
  }
}
