package org.leadworkbench.model.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.leadworkbench.model.Id;

class DeliveryTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

  @ParameterizedTest
  @EnumSource(names = {"WAITING", "RETRY"})
  void whatCertainlyNeverArrivedCanBeWithdrawn(DeliveryState state) {
    assertEquals(DeliveryState.REJECTED, in(state).withdrawn("the lead was closed", NOW).state());
  }

  @ParameterizedTest
  @EnumSource(names = {"SENDING", "UNKNOWN", "DELIVERED", "REJECTED"})
  void whatMayHaveArrivedOrIsDoneCannot(DeliveryState state) {
    assertThrows(IllegalStateException.class, () -> in(state).withdrawn("the lead was closed", NOW));
  }

  @Test
  void itIsOneAttemptMoreWithEachSender() {
    assertEquals(1, in(DeliveryState.WAITING).claimed(NOW).attempts());
  }

  private static Delivery in(DeliveryState state) {
    return new Delivery(Id.of("d"), 1, Id.of("l"), Id.of("p"), "filedrop", state, 0, NOW, NOW, NOW, "", "{}");
  }
}
