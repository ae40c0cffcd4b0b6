package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.ui.Terms;

/** What came of sending, in a sentence: how many deliveries stand where, and the first reason why one did not arrive. */
record Sent(List<Delivery> handled) {
  Told told() {
    if (handled.isEmpty()) return new Told(Messages.TEXT.get("sent.none"), false);
    var counts = Arrays.stream(DeliveryState.values()).filter(state -> count(state) > 0)
        .map(state -> Messages.TEXT.get("sent.count", Terms.of(state), count(state))).collect(Collectors.joining(" · "));
    var reason = handled.stream().filter(d -> d.state() != DeliveryState.DELIVERED).map(Delivery::receipt).filter(r -> !r.isBlank()).findFirst();
    return new Told(reason.map(r -> Messages.TEXT.get("sent.reason", counts, r)).orElse(counts), count(DeliveryState.DELIVERED) < handled.size());
  }

  private long count(DeliveryState state) {
    return handled.stream().filter(d -> d.state() == state).count();
  }
}
