package org.leadworkbench.ui.leads;

import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadQuery.Order;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;

/**
 * What the user wants to see of all leads.
 *
 * @param text part of a name, organisation, e-mail, city or note
 * @param choice which leads
 * @param band only this band, if given
 * @param order the order
 */
record LeadFilter(String text, Choice choice, Optional<Band> band, Order order) {
  private static final Map<String, Order> BY_COLUMN = Map.of("name", Order.NAME, "due", Order.DUE_FIRST,
      "probability", Order.PROBABILITY_HIGHEST_FIRST, "band", Order.PROBABILITY_HIGHEST_FIRST, "captured", Order.CAPTURED_LAST_FIRST);

  /** These leads in the order in which one works on them. */
  static LeadFilter of(Choice choice) {
    return new LeadFilter("", choice, Optional.empty(), choice.order());
  }

  /** What one sees to begin with: all open leads, the newest first. */
  static LeadFilter initial() {
    return of(Choice.OPEN);
  }

  LeadFilter containing(String text) {
    return new LeadFilter(text.strip(), choice, band, order);
  }

  LeadFilter of(Optional<Band> band) {
    return new LeadFilter(text, choice, band, order);
  }

  LeadFilter in(Order order) {
    return new LeadFilter(text, choice, band, order);
  }

  /** In the order of this column; the same order where the column has none. */
  LeadFilter by(String column) {
    return in(BY_COLUMN.getOrDefault(column, order));
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

  /** Whether it lets through all that its choice does. */
  boolean isWhole() {
    return text.isEmpty() && band.isEmpty();
  }

  /** The query of this user at this time; who is not registered has no leads of their own. */
  LeadQuery query(Actor user, ZonedDateTime now) {
    var all = LeadQuery.all().in(choice.states()).containing(text).by(order);
    var banded = band.map(all::of).orElse(all);
    return switch (choice) {
      case HOT -> banded.of(Band.HOT);
      case MINE -> banded.of(Id.of(user.kind() == Actor.Kind.PERSON ? user.key() : "not-registered"));
      case TODAY -> banded.dueBefore(now.truncatedTo(ChronoUnit.DAYS).plusDays(1).toInstant());
      case OVERDUE -> banded.dueBefore(now.toInstant());
      case NO_RECIPIENT -> banded.awaiting(NextStep.Kind.FIND_RECIPIENT);
      case BACK -> banded.once(EventType.REJECTED);
      default -> banded;
    };
  }

  /** In a line, for {@link #read}. */
  String written() {
    return String.join("\t", choice.name(), band.map(Band::name).orElse(""), order.name(), text);
  }

  /** As it was written; empty where that is not known any more. */
  static Optional<LeadFilter> read(String line) {
    var parts = line.split("\t", 4);
    if (parts.length < 4) return Optional.empty();
    return named(Choice.values(), parts[0]).flatMap(choice -> named(Order.values(), parts[2])
        .map(order -> new LeadFilter(parts[3], choice, named(Band.values(), parts[1]), order)));
  }

  private static <E extends Enum<E>> Optional<E> named(E[] values, String name) {
    return Arrays.stream(values).filter(v -> v.name().equals(name)).findFirst();
  }
}
