package org.leadworkbench.ui.transfer;

import java.util.Map;
import java.util.stream.Stream;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.DeliveryRow;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.ui.Terms;

/**
 * What the list of deliveries says of one of them.
 *
 * @param row the delivery
 * @param connectors what the installed connectors are called, by id
 * @param times how moments are shown
 */
record Sent(DeliveryRow row, Map<String, String> connectors, Times times) {
  Id<Delivery> id() {
    return delivery().id();
  }

  /** Whom it is about: a name, else the company. */
  String lead() {
    return Stream.of(row.name(), row.organisation()).filter(t -> !t.isBlank()).findFirst().orElse(Messages.TEXT.get("inbox.nameless"));
  }

  String organisation() {
    return row.organisation();
  }

  String recipient() {
    return row.recipient();
  }

  String state() {
    return Terms.of(delivery().state());
  }

  /** Whether somebody may have to do something about it. */
  boolean isTroubled() {
    return switch (delivery().state()) {
      case REJECTED, RETRY, UNKNOWN -> true;
      case WAITING, SENDING, DELIVERED -> false;
    };
  }

  String attempts() {
    return Integer.toString(delivery().attempts());
  }

  /** The name of the connector; its id where it is not installed. */
  String connector() {
    return connectors.getOrDefault(delivery().connector(), Messages.TEXT.get("delivery.gone", delivery().connector()));
  }

  String requested() {
    return times.minute(delivery().requestedAt());
  }

  /** When it is tried or looked up next; nothing where it has its answer. */
  String next() {
    return delivery().state().isOpen() && delivery().state() != DeliveryState.SENDING ? times.minute(delivery().dueAt()) : "";
  }

  /** The receipt, or in words what is in the way. */
  String answer() {
    boolean here = delivery().connector().equals(Connectors.WORKBENCH) && delivery().state() == DeliveryState.DELIVERED;
    return here ? Messages.TEXT.get("delivery.here", recipient()) : KeptText.of(delivery(), times.locale());
  }

  /** What the state means for the reader, and what to do. */
  String meaning() {
    return Messages.TEXT.of(delivery().state());
  }

  /** Whether it can be sent or looked up now. */
  boolean canBeSent() {
    return delivery().state().isOpen();
  }

  Delivery delivery() {
    return row.delivery();
  }
}
