package org.leadworkbench.store.jpa.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MicrosTest {
  @Test
  void instantsAreKeptToTheMicrosecondRoundedDown() {
    assertEquals(Instant.parse("2026-03-29T01:30:00.123456Z"), Micros.kept(Instant.parse("2026-03-29T01:30:00.123456999Z")));
    assertEquals(Instant.parse("1899-12-31T23:59:59.999999Z"), Micros.kept(Instant.parse("1899-12-31T23:59:59.999999999Z")));
  }

  @Test
  void positionsOnlyGrow() {
    long first = Micros.nextPosition();

    assertTrue(Micros.nextPosition() > first);
  }
}
