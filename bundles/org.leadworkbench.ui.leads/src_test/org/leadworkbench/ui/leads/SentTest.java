package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.ui.Terms;

class SentTest {
  @Test
  void countsWhatWasHandedOver() {
    var told = new Sent(List.of(Shown.delivery(DeliveryState.DELIVERED, "a.json"), Shown.delivery(DeliveryState.DELIVERED, "b.json"))).told();

    assertEquals(Terms.of(DeliveryState.DELIVERED) + ": 2", told.sentence());
    assertFalse(told.warning());
  }

  @Test
  void warnsWithTheReasonOfWhatDidNotArrive() {
    var told = new Sent(List.of(Shown.delivery(DeliveryState.DELIVERED, "a.json"), Shown.delivery(DeliveryState.RETRY, "The folder is missing"))).told();

    assertEquals(Terms.of(DeliveryState.DELIVERED) + ": 1 · " + Terms.of(DeliveryState.RETRY) + ": 1 (The folder is missing)", told.sentence());
    assertTrue(told.warning());
  }

  @Test
  void saysThatThereWasNothing() {
    assertFalse(new Sent(List.of()).told().sentence().isEmpty());
  }
}
