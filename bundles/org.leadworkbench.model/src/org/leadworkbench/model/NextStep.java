package org.leadworkbench.model;

import java.time.Instant;
import java.util.Objects;

/**
 * What comes next for an open lead, and until when.
 *
 * @param kind what is to be done
 * @param due when it should be done; overdue afterwards
 */
public record NextStep(Kind kind, Instant due) {
  /** The steps a lead can wait for. */
  public enum Kind {
    /** A first genuine human contact. */
    FIRST_CONTACT,
    /** Go on working: the lead was contacted, rejected by sales or reopened. */
    FOLLOW_UP,
    /** Qualified, on its way to sales. */
    HAND_OVER,
    /** Qualified, but nobody in sales can take it: a person must be named or return. */
    FIND_RECIPIENT,
    /** With sales, who accepts or rejects. */
    ACCEPT_OR_REJECT,
    /** Accepted by sales: work towards an opportunity. */
    CONVERT,
    /** Nurtured until the day of resumption. */
    RESUME
  }

  public NextStep {
    Objects.requireNonNull(kind);
    Objects.requireNonNull(due);
  }

  /** Whether the due time has passed. */
  public boolean isOverdue(Instant now) {
    return now.isAfter(due);
  }
}
