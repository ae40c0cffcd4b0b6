package org.leadworkbench.core.transfer;

import java.util.Objects;
import org.leadworkbench.model.transfer.Delivery;

/**
 * A delivery as a list shows it.
 *
 * @param delivery where it stands
 * @param name the lead's first and last name, may be empty
 * @param organisation the lead's organisation, may be empty
 * @param recipient the name of the sales rep it goes to
 */
public record DeliveryRow(Delivery delivery, String name, String organisation, String recipient) {
  public DeliveryRow {
    Objects.requireNonNull(delivery);
    Objects.requireNonNull(name);
    Objects.requireNonNull(organisation);
    Objects.requireNonNull(recipient);
  }
}
