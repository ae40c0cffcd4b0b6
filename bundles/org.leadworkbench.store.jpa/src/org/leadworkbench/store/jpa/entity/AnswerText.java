package org.leadworkbench.store.jpa.entity;

import org.leadworkbench.model.qualification.AnswerValue;

/** An answer's value as text: the canonical one, but an amount's with its scale, so that it is equal when read again. */
final class AnswerText {
  private AnswerText() {}

  static String of(AnswerValue value) {
    return value instanceof AnswerValue.Amount amount
        ? amount.value() + " " + amount.currency().getCurrencyCode() : value.text();
  }

  static AnswerValue value(String kind, String text) {
    return AnswerValue.of(AnswerValue.Kind.valueOf(kind), text);
  }
}
