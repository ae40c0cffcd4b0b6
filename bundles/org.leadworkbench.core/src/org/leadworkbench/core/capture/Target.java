package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;

/** Where a column's cells go. */
public sealed interface Target {
  /** A field of the contact. */
  record ToField(Contact.Field field) implements Target {}

  /** Salutation, title, first and last name in one. */
  record ToName() implements Target {}

  /** The source's own id of the person. */
  record ToSourceId() implements Target {}

  /** The day or moment of the inquiry. */
  record ToCapturedAt() implements Target {}

  /**
   * Whether the person agreed to be contacted.
   *
   * @param values cell → {@code yes} or {@code no}; where empty, the usual words of both languages count
   */
  record ToConsent(ValueMap values) implements Target {}

  /**
   * How it ended; a lead that comes with it is history.
   *
   * @param values cell → {@code won}, {@code lost} or {@code none}
   */
  record ToOutcome(ValueMap values) implements Target {}

  /** The day or moment when the outcome was known. */
  record ToOutcomeAt() implements Target {}

  /** A number by which the source's leads stand in the order in which they came in, where the list has no dates. */
  record ToOrder() implements Target {}

  /**
   * A named detail.
   *
   * @param name its name
   * @param kind its kind; empty where it is guessed from the first rows, and what does not fit stays text
   * @param feature whether it was known before the outcome, also where it comes together with it: models learn from it
   */
  record ToDetail(String name, Optional<Detail.Kind> kind, boolean feature) implements Target {
    /** A detail that may have been written with the outcome. */
    public ToDetail(String name, Optional<Detail.Kind> kind) {
      this(name, kind, false);
    }
  }

  /**
   * An answer to a model's question.
   *
   * @param model the model's id
   * @param question the question's id
   * @param values cell → answer; where empty, and without steps, the cell itself is the answer
   * @param steps for a column of numbers: the answer of the highest step that is reached
   */
  record ToAnswer(String model, String question, ValueMap values, List<Step> steps) implements Target {
    public ToAnswer {
      steps = List.copyOf(steps);
    }
  }

  /**
   * The judgement of somebody who met the person.
   *
   * @param by a registered person's name or e-mail, else the name of a team such as the staff of a stand
   * @param values cell → {@code hot}, {@code warm}, {@code cold} or a probability; where empty, those words in both languages count
   */
  record ToAssessment(String by, ValueMap values) implements Target {}

  /** Nowhere. */
  record Ignored() implements Target {}

  /**
   * An answer for numbers.
   *
   * @param from from this number on
   * @param answer the answer
   */
  record Step(BigDecimal from, String answer) {}
}
