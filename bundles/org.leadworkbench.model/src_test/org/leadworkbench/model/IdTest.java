package org.leadworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.HashSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdTest {
  private static final Instant NOW = Instant.parse("2026-05-04T08:00:00Z");

  @Test
  void laterIdsSortBehindEarlierOnes() {
    Id<Lead> earlier = Id.next(NOW);
    Id<Lead> later = Id.next(NOW.plusMillis(1));
    assertTrue(earlier.compareTo(later) < 0);
  }

  @Test
  void aNewIdIsAVersion7Uuid() {
    var uuid = UUID.fromString(Id.next(NOW).value());
    assertEquals(7, uuid.version());
    assertEquals(2, uuid.variant());
    assertEquals(NOW.toEpochMilli(), uuid.getMostSignificantBits() >>> 16);
  }

  @Test
  void idsOfOneMomentDiffer() {
    var ids = new HashSet<Id<Lead>>();
    for (int i = 0; i < 10_000; i++) ids.add(Id.next(NOW));
    assertEquals(10_000, ids.size());
  }

  @Test
  void anIdHasNoOtherSigns() {
    for (var text : new String[] {"", "a b", "ä", "a/b", "a\n", "x".repeat(65)})
      assertThrows(IllegalArgumentException.class, () -> Id.of(text));
  }
}
