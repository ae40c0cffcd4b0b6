package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.model.State;

/** Which leads the list can show: first what calls for work, then by where leads stand. */
enum Choice {
  HOT, MINE, TODAY, OVERDUE, UNTOUCHED, NO_RECIPIENT, BACK, OPEN, WORKING, NURTURING, QUALIFIED, TRANSFERRED, ACCEPTED, CONVERTED, DISQUALIFIED, ALL;

  /** What calls for work, in the order of the day. */
  static List<Choice> worklists() {
    return List.of(HOT, MINE, TODAY, OVERDUE, UNTOUCHED, NO_RECIPIENT, BACK);
  }

  /** Where leads stand. */
  static List<Choice> byState() {
    return List.of(OPEN, WORKING, NURTURING, QUALIFIED, TRANSFERRED, ACCEPTED, CONVERTED, DISQUALIFIED, ALL);
  }

  /** The states; none where all are meant. */
  Set<State> states() {
    return switch (this) {
      case HOT, MINE, TODAY, OVERDUE, NO_RECIPIENT, OPEN -> Arrays.stream(State.values()).filter(State::isOpen).collect(Collectors.toUnmodifiableSet());
      case UNTOUCHED -> Set.of(State.NEW);
      case BACK -> Set.of(State.WORKING, State.NURTURING);
      case ALL -> Set.of();
      case WORKING, NURTURING, QUALIFIED, TRANSFERRED, ACCEPTED, CONVERTED, DISQUALIFIED -> Set.of(State.valueOf(name()));
    };
  }

  /** The order in which one begins to work on them. */
  Order order() {
    return switch (this) {
      case HOT -> Order.PROBABILITY_HIGHEST_FIRST;
      case MINE, TODAY, OVERDUE, NO_RECIPIENT -> Order.DUE_FIRST;
      default -> Order.CAPTURED_LAST_FIRST;
    };
  }
}
