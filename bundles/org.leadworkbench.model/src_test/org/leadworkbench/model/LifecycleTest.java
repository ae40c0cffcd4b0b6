package org.leadworkbench.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LifecycleTest {
  @ParameterizedTest
  @CsvSource({
      "NEW, WORK_STARTED, WORKING", "NEW, FIRST_TOUCH_MADE, WORKING", "NEW, QUALIFIED, QUALIFIED",
      "WORKING, QUALIFIED, QUALIFIED", "NURTURING, QUALIFIED, QUALIFIED", "QUALIFIED, TRANSFER_REQUESTED, QUALIFIED",
      "QUALIFIED, TRANSFER_DELIVERED, TRANSFERRED", "DISQUALIFIED, TRANSFER_DELIVERED, DISQUALIFIED",
      "TRANSFERRED, ACCEPTED, ACCEPTED", "TRANSFERRED, REJECTED, WORKING",
      "TRANSFERRED, REJECTED, NURTURING", "TRANSFERRED, SLA_BREACHED, TRANSFERRED", "ACCEPTED, CONVERTED, CONVERTED",
      "WORKING, NUMBER_REVEALED, WORKING", "WORKING, RECYCLED, NURTURING", "ACCEPTED, RECYCLED, NURTURING", "NURTURING, RESUMED, WORKING",
      "DISQUALIFIED, REOPENED, WORKING", "MERGED, UNMERGED, TRANSFERRED", "CONVERTED, PERSONAL_DATA_ERASED, ERASED",
      "NEW, OUTCOME_REPORTED, CONVERTED", "WORKING, OUTCOME_REPORTED, DISQUALIFIED", "CONVERTED, OUTCOME_REPORTED, CONVERTED"})
  void theTableAllows(State from, EventType event, State to) {
    assertTrue(Lifecycle.allows(from, event, to));
  }

  @ParameterizedTest
  @CsvSource({
      "NEW, ACCEPTED", "NEW, TRANSFER_DELIVERED", "QUALIFIED, ACCEPTED", "QUALIFIED, REJECTED", "WORKING, WORK_STARTED",
      "DISQUALIFIED, NUMBER_REVEALED", "DISQUALIFIED, QUALIFIED", "DISQUALIFIED, DISQUALIFIED", "CONVERTED, DISQUALIFIED", "NEW, REOPENED", "NEW, RECYCLED",
      "MERGED, OUTCOME_REPORTED", "ERASED, MERGED_INTO", "ERASED, PERSONAL_DATA_ERASED", "MERGED, CONTACT_CHANGED"})
  void theTableForbids(State from, EventType event) {
    assertEquals(Set.of(), Lifecycle.after(from, event));
  }

  @ParameterizedTest
  @EnumSource(State.class)
  void everyOpenStateCanBeDisqualifiedAndNoOther(State state) {
    assertEquals(state.isOpen(), Lifecycle.allows(state, EventType.DISQUALIFIED, State.DISQUALIFIED));
  }

  @ParameterizedTest
  @EnumSource(EventType.class)
  void nothingHappensToAnErasedLead(EventType event) {
    assertTrue(Lifecycle.after(State.ERASED, event).isEmpty());
  }

  @Test
  void openAreTheSixStatesOfWork() {
    var open = EnumSet.allOf(State.class);
    open.removeIf(s -> !s.isOpen());
    assertEquals(EnumSet.range(State.NEW, State.ACCEPTED), open);
    assertFalse(State.CONVERTED.isOpen());
  }
}
