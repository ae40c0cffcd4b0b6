package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.delivery;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.DeliveryState;

/** What every store promises of deliveries. */
abstract class OutboxContract extends StoreContract {
  @Test
  void deliveriesComeBackAndAgeByVersion() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));

    var added = store.change(s -> s.outbox().add(delivery("d", a, vera, DeliveryState.WAITING, NOW)));
    var saved = store.change(s -> s.outbox().save(added.claimed(NOW.plusSeconds(60))));

    assertEquals(List.of(1, 2), List.of(added.version(), saved.version()));
    assertEquals(Optional.of(saved), store.read(s -> s.outbox().find(saved.id())));
    assertEquals(List.of(saved), store.read(s -> s.outbox().of(a.id())));
    assertThrows(StaleData.class, () -> store.change(s -> s.outbox().save(added)));
  }

  @Test
  void turnsAreInTheOrderOfGivingWithinOneMoment() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    var udo = store.change(s -> s.directory().add(person("Udo")));
    store.change(s -> {
      s.outbox().add(delivery("1", a, udo, DeliveryState.DELIVERED, NOW));
      s.outbox().add(delivery("2", a, vera, DeliveryState.DELIVERED, NOW));
      return null;
    });
    var turns = store.read(s -> List.of(s.outbox().lastTurn(udo.id()).orElseThrow(), s.outbox().lastTurn(vera.id()).orElseThrow()));

    assertTrue(turns.get(0) < turns.get(1), turns.toString());
    assertTrue(store.read(s -> s.outbox().lastTurn(Id.of("nobody"))).isEmpty());
  }

  @Test
  void dueDeliveriesAreThoseThatWaitAndThoseWhoseSenderIsGone() {
    var a = add(lead("a"));
    var vera = store.change(s -> s.directory().add(person("Vera")));
    store.change(s -> {
      s.outbox().add(delivery("retry", a, vera, DeliveryState.RETRY, NOW.minusSeconds(1)));
      s.outbox().add(delivery("now", a, vera, DeliveryState.WAITING, NOW));
      s.outbox().add(delivery("later", a, vera, DeliveryState.WAITING, NOW.plusSeconds(1)));
      s.outbox().add(delivery("unknown", a, vera, DeliveryState.UNKNOWN, NOW.minusSeconds(5)));
      s.outbox().add(delivery("left", a, vera, DeliveryState.SENDING, NOW.minusSeconds(3)));
      s.outbox().add(delivery("held", a, vera, DeliveryState.SENDING, NOW.plusSeconds(3)));
      s.outbox().add(delivery("done", a, vera, DeliveryState.DELIVERED, NOW.minusSeconds(9)));
      return null;
    });

    var due = store.read(s -> s.outbox().due(NOW, 10)).stream().map(d -> d.id().value()).toList();

    assertEquals(List.of("unknown", "left", "retry", "now"), due);
    assertEquals(7, store.read(s -> s.outbox().all(10)).size());
    assertEquals(2, store.read(s -> s.outbox().all(2)).size());
  }
}
