package org.leadworkbench.core.transfer;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

/** Takes back the deliveries that a step brought about, as long as no other system has them. */
public record TakenBack(Moment moment) {
  /** Withdraws those deliveries that these events requested; where one may have left the house, why that is not possible, and nothing is done. */
  public Optional<Refusal> deliveriesOf(List<LeadEvent> step) {
    var outbox = moment.session().outbox();
    var requested = step.stream().filter(e -> e.type() == EventType.TRANSFER_REQUESTED)
        .flatMap(e -> outbox.find(Id.of(e.facts().get("delivery"))).stream()).toList();
    var gone = requested.stream().filter(TakenBack::hasLeft).findFirst();
    if (gone.isPresent()) return Optional.of(Refusal.of("undo.delivered", gone.get().connector()));
    requested.stream().filter(d -> d.state() != DeliveryState.REJECTED)
        .forEach(d -> outbox.save(d.answered(DeliveryState.REJECTED, KeptText.of(Refusal.of("delivery.withdrawn-undone").label()), moment.at())));
    return Optional.empty();
  }

  private static boolean hasLeft(Delivery delivery) {
    if (delivery.connector().equals(Connectors.WORKBENCH)) return false;
    return delivery.state().mayHaveArrived() || delivery.state() == DeliveryState.DELIVERED;
  }
}
