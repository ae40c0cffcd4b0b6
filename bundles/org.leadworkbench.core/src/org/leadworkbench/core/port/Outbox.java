package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.transfer.Delivery;

/** Deliveries. */
public interface Outbox {
  /** Adds a new delivery, whose version is 0. */
  Delivery add(Delivery delivery);

  /** Saves a delivery that was read before; {@link StaleData} where another was faster. */
  Delivery save(Delivery delivery);

  /** The delivery with this id. */
  Optional<Delivery> find(Id<Delivery> id);

  /** The deliveries of a lead, oldest first. */
  List<Delivery> of(Id<Lead> lead);

  /** All deliveries, newest first. */
  List<Delivery> all(int limit);

  /**
   * What is due: waiting, to be retried or unknown with a due time that has passed, or in the hands of a sender whose
   * lease ended; oldest due time first.
   */
  List<Delivery> due(Instant now, int limit);

  /** When it was this person's turn last, as a number that is larger for a later turn; empty where it never was. */
  OptionalLong lastTurn(Id<Person> recipient);
}
