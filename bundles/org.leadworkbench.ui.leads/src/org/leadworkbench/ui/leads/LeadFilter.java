package org.leadworkbench.ui.leads;

import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;

/**
 * What the user wants to see of all leads.
 *
 * @param text part of a name, organisation, e-mail, city or note
 * @param choice which states
 * @param band only this band, if given
 * @param order the order
 */
record LeadFilter(String text, Choice choice, Optional<Band> band, Order order) {
  private static final Map<String, Order> BY_COLUMN = Map.of("name", Order.NAME, "due", Order.DUE_FIRST,
      "probability", Order.PROBABILITY_HIGHEST_FIRST, "band", Order.PROBABILITY_HIGHEST_FIRST, "captured", Order.CAPTURED_LAST_FIRST);

  /** What one sees to begin with: all open leads, the newest first. */
  static LeadFilter initial() {
    return new LeadFilter("", Choice.OPEN, Optional.empty(), Order.CAPTURED_LAST_FIRST);
  }

  LeadFilter containing(String text) {
    return new LeadFilter(text.strip(), choice, band, order);
  }

  LeadFilter of(Choice choice) {
    return new LeadFilter(text, choice, band, order);
  }

  LeadFilter of(Optional<Band> band) {
    return new LeadFilter(text, choice, band, order);
  }

  /** In the order of this column; the same order where the column has none. */
  LeadFilter by(String column) {
    return new LeadFilter(text, choice, band, BY_COLUMN.getOrDefault(column, order));
  }

  /** The column that stands for the order. */
  String column() {
    return switch (order) {
      case NAME -> "name";
      case DUE_FIRST -> "due";
      case PROBABILITY_HIGHEST_FIRST -> "probability";
      case CAPTURED_LAST_FIRST -> "captured";
    };
  }

  /** Whether the order begins with the smallest. */
  boolean ascends() {
    return order == Order.NAME || order == Order.DUE_FIRST;
  }

  /** The query of this user; who is not registered has no leads of their own. */
  LeadQuery query(Actor user) {
    var query = new LeadQuery(text, choice.states(), band, Optional.empty(), Optional.empty(), order);
    if (choice != Choice.MINE_HOT) return query;
    return query.of(Id.of(user.kind() == Actor.Kind.PERSON ? user.key() : "not-registered"));
  }
}
