package org.leadworkbench.model;

import static org.leadworkbench.model.State.*;

import java.util.EnumSet;
import java.util.Set;

/** The table of states and events: which event may happen where, and what it leads to. */
public final class Lifecycle {
  private Lifecycle() {}

  /**
   * The states this event can lead to from this one; empty where it must not happen. Most events lead to exactly one
   * state; a rejection to working or nurturing, a reported outcome to converted or disqualified.
   */
  public static Set<State> after(State from, EventType event) {
    return switch (event) {
      case LEAD_CAPTURED -> none();
      case WORK_STARTED, FIRST_TOUCH_MADE -> from == NEW ? Set.of(WORKING) : none();
      case CONTACT_MADE, BEHAVED, NUMBER_REVEALED, RESPONSIBILITY_CHANGED, ANSWERED, ASSESSED, BAND_CHANGED -> from.isOpen() ? Set.of(from) : none();
      case INQUIRY_ADDED, CONTACT_CHANGED, CONSENT_RECORDED, PERSONALLY_ASSESSED, DUPLICATE_PROPOSED ->
          from == MERGED || from == ERASED ? none() : Set.of(from);
      case QUALIFIED -> in(from, NEW, WORKING, NURTURING) ? Set.of(State.QUALIFIED) : none();
      case TRANSFER_REQUESTED -> from == State.QUALIFIED ? Set.of(from) : none();
      // a late receipt for a lead that somebody closed or took back meanwhile
      case TRANSFER_DELIVERED -> from == State.QUALIFIED ? Set.of(TRANSFERRED)
          : in(from, WORKING, NURTURING, State.DISQUALIFIED, State.CONVERTED) ? Set.of(from) : none();
      case ACCEPTED -> from == TRANSFERRED ? Set.of(State.ACCEPTED) : none();
      case REJECTED -> from == TRANSFERRED ? Set.of(WORKING, NURTURING) : none();
      case SLA_BREACHED -> from == TRANSFERRED ? Set.of(from) : none();
      case CONVERTED -> from == State.ACCEPTED ? Set.of(State.CONVERTED) : none();
      case RECYCLED -> in(from, WORKING, State.ACCEPTED) ? Set.of(NURTURING) : none();
      case RESUMED -> from == NURTURING ? Set.of(WORKING) : none();
      case DISQUALIFIED -> from.isOpen() ? Set.of(State.DISQUALIFIED) : none();
      case REOPENED -> from == State.DISQUALIFIED ? Set.of(WORKING) : none();
      case MERGED_INTO -> from == ERASED || from == MERGED ? none() : Set.of(MERGED);
      case UNMERGED -> from == MERGED ? EnumSet.complementOf(EnumSet.of(MERGED, ERASED)) : none();
      // the state before the step that is taken back
      case UNDONE -> from == MERGED || from == ERASED ? none() : EnumSet.complementOf(EnumSet.of(MERGED, ERASED));
      case PERSONAL_DATA_ERASED -> from == ERASED ? none() : Set.of(ERASED);
      case OUTCOME_REPORTED -> from == MERGED || from == ERASED ? none()
          : from == State.CONVERTED ? Set.of(State.CONVERTED) : Set.of(State.CONVERTED, State.DISQUALIFIED);
    };
  }

  /** Whether this event may lead from one state to the other. */
  public static boolean allows(State from, EventType event, State to) {
    return after(from, event).contains(to);
  }

  private static boolean in(State from, State... states) {
    return Set.of(states).contains(from);
  }

  private static Set<State> none() {
    return Set.of();
  }
}
