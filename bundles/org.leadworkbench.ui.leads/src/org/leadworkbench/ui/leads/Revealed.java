package org.leadworkbench.ui.leads;

import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * A telephone number that may be shown for a call, because its legal basis was named.
 *
 * @param lead whose it is
 * @param number as it was when the basis was named
 */
record Revealed(Id<Lead> lead, String number) {
  /** A number was revealed; with the {@link Revealed}. */
  static final String TOPIC = "org/leadworkbench/lead/NUMBER";

  /** Whether it is still this lead's number. */
  boolean isOf(Lead shown) {
    return lead.equals(shown.id()) && number.equals(shown.contact().phone());
  }
}
