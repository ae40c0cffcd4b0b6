package org.leadworkbench.model.transfer;

import java.time.Instant;
import java.util.Objects;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;

/**
 * One lead on its way to one receiver: an entry of the outbox, written in the same transaction as the lead's change.
 *
 * @param id identity; it is the key by which the receiver tells duplicates apart
 * @param version counts the changes, for optimistic locking; 0 before the first save
 * @param lead the lead
 * @param recipient the sales rep it goes to
 * @param connector the id of the connector that delivers it
 * @param state where it stands
 * @param attempts how often it was tried
 * @param requestedAt when the transfer was requested
 * @param dueAt when it is to be tried or looked up next
 * @param leaseUntil until when the current sender may hold it
 * @param receipt the receipt or the reason as it is kept, empty before the first answer
 * @param payload what is handed over, as it was when the transfer was requested (JSON)
 */
public record Delivery(Id<Delivery> id, int version, Id<Lead> lead, Id<Person> recipient, String connector,
    DeliveryState state, int attempts, Instant requestedAt, Instant dueAt, Instant leaseUntil, String receipt,
    String payload) {
  public Delivery {
    Objects.requireNonNull(id);
    Objects.requireNonNull(lead);
    Objects.requireNonNull(recipient);
    Objects.requireNonNull(connector);
    Objects.requireNonNull(state);
    Objects.requireNonNull(requestedAt);
    Objects.requireNonNull(dueAt);
    Objects.requireNonNull(leaseUntil);
    Objects.requireNonNull(receipt);
    Objects.requireNonNull(payload);
  }

  /** The same delivery in a sender's hands: one attempt more, until the lease ends. */
  public Delivery claimed(Instant leaseUntil) {
    return new Delivery(id, version, lead, recipient, connector, DeliveryState.SENDING, attempts + 1, requestedAt, dueAt,
        leaseUntil, receipt, payload);
  }

  /** The same delivery after an answer. */
  public Delivery answered(DeliveryState state, String receipt, Instant dueAt) {
    return new Delivery(id, version, lead, recipient, connector, state, attempts, requestedAt, dueAt, leaseUntil, receipt,
        payload);
  }

  /** The same delivery, which certainly never arrived and is not sent any more. */
  public Delivery withdrawn(String reason, Instant at) {
    if (!state.isOpen() || state.mayHaveArrived()) throw new IllegalStateException("Cannot be taken back: " + id + " is " + state);
    return answered(DeliveryState.REJECTED, reason, at);
  }
}
