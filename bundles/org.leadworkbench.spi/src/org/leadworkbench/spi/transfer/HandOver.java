package org.leadworkbench.spi.transfer;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Contact;

/**
 * What is handed over: a lead as it was when its transfer was requested.
 *
 * @param key the same for every attempt at this delivery; by it the receiver tells duplicates apart
 * @param lead the lead's id
 * @param requestedAt when the transfer was requested, UTC
 * @param contact who it is and how to reach them
 * @param details named values, canonical text by name
 * @param source the source's name
 * @param capturedAt when the first inquiry came, UTC
 * @param band the band
 * @param probability the purchase probability, 0 to 1
 * @param model the id of the model that judged
 * @param reasons why, strongest first
 * @param recipient name of the sales rep it goes to
 * @param recipientEmail e-mail of the sales rep, may be empty
 */
public record HandOver(String key, String lead, Instant requestedAt, Contact contact, Map<String, String> details,
    String source, Instant capturedAt, Band band, double probability, String model, List<Reason> reasons,
    String recipient, String recipientEmail) {
  /**
   * A reason for the probability.
   *
   * @param question the question as asked
   * @param answer the answer as shown
   * @param logOdds what it adds to the log-odds
   */
  public record Reason(String question, String answer, double logOdds) {}

  public HandOver {
    Objects.requireNonNull(key);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(requestedAt);
    Objects.requireNonNull(contact);
    details = java.util.Collections.unmodifiableMap(new TreeMap<>(details));
    Objects.requireNonNull(source);
    Objects.requireNonNull(capturedAt);
    Objects.requireNonNull(band);
    Objects.requireNonNull(model);
    reasons = List.copyOf(reasons);
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(recipientEmail);
  }
}
