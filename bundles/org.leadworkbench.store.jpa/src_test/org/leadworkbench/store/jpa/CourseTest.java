package org.leadworkbench.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;

class CourseTest {
  private static final Instant T = Instant.parse("2026-03-02T08:00:00Z");
  private final Course course = new Course("fair", T, State.WORKING, Band.COLD);

  @Test
  void contactByTheWorkbenchIsNone() {
    course.take("e1", EventType.CONTACT_MADE, T, "WORKBENCH", State.WORKING, State.WORKING, Map.of());

    assertEquals(Optional.empty(), course.facts().firstContact());
  }

  @Test
  void firstContactIsTheEarliestInWhateverOrder() {
    course.take("e2", EventType.FIRST_TOUCH_MADE, T.plusSeconds(1), "PERSON", State.NEW, State.WORKING, Map.of());
    course.take("e3", EventType.CONTACT_MADE, T, "PERSON", State.WORKING, State.WORKING, Map.of());
    course.take("e4", EventType.CONTACT_MADE, T.plusSeconds(2), "PERSON", State.WORKING, State.WORKING, Map.of());

    assertEquals(Optional.of(T), course.facts().firstContact());
    assertEquals(Set.of(State.NEW, State.WORKING), course.facts().reached());
  }

  @Test
  void leadThatWasHotOnceWasEverHot() {
    assertFalse(course.facts().everHot());

    course.take("e5", EventType.ASSESSED, T, "WORKBENCH", State.NEW, State.NEW, Map.of("band", "HOT"));

    assertTrue(course.facts().everHot());
    assertEquals(Optional.of(Band.COLD), course.facts().band());
  }

  @Test
  void whatWasTakenBackDoesNotCountInWhateverOrder() {
    course.take("undo", EventType.UNDONE, T, "PERSON", State.ACCEPTED, State.WORKING, Map.of("undone", "accepted touch"));
    course.take("accepted", EventType.ACCEPTED, T, "PERSON", State.TRANSFERRED, State.ACCEPTED, Map.of());
    course.take("touch", EventType.FIRST_TOUCH_MADE, T, "PERSON", State.NEW, State.WORKING, Map.of());
    course.take("again", EventType.FIRST_TOUCH_MADE, T.plusSeconds(9), "PERSON", State.NEW, State.WORKING, Map.of());

    assertEquals(Optional.empty(), course.facts().accepted());
    assertEquals(Optional.of(T.plusSeconds(9)), course.facts().firstContact());
    assertEquals(Set.of(State.NEW, State.WORKING), course.facts().reached());
  }
}
