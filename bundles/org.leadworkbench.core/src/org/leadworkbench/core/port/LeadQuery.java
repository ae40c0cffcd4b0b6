package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;

/**
 * Which leads a list shows, and in which order.
 *
 * @param text part of name, organisation, e-mail, city or note, without regard to case; empty for all
 * @param states the states; empty for all but merged and erased
 * @param band the band, if only one is wanted
 * @param person only what this person is responsible for, if given
 * @param next only what this step comes next for, if given
 * @param dueBefore only those whose next step is due before this, if given
 * @param once only those to which this has happened at any time, if given; it is looked up in the time lines
 * @param order the order; leads of the same value follow by id
 */
public record LeadQuery(String text, Set<State> states, Optional<Band> band, Optional<Id<Person>> person,
    Optional<NextStep.Kind> next, Optional<Instant> dueBefore, Optional<EventType> once, Order order) {
  /** The orders a list can have. */
  public enum Order { CAPTURED_LAST_FIRST, PROBABILITY_HIGHEST_FIRST, DUE_FIRST, NAME }

  public LeadQuery {
    Objects.requireNonNull(text);
    states = Set.copyOf(states);
    Objects.requireNonNull(band);
    Objects.requireNonNull(person);
    Objects.requireNonNull(next);
    Objects.requireNonNull(dueBefore);
    Objects.requireNonNull(once);
    Objects.requireNonNull(order);
  }

  /** All leads that are not merged or erased, the newest first. */
  public static LeadQuery all() {
    return new LeadQuery("", Set.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Order.CAPTURED_LAST_FIRST);
  }

  /** The same, in these states. */
  public LeadQuery in(Set<State> states) {
    return new LeadQuery(text, states, band, person, next, dueBefore, once, order);
  }

  /** The same, of this band. */
  public LeadQuery of(Band band) {
    return new LeadQuery(text, states, Optional.of(band), person, next, dueBefore, once, order);
  }

  /** The same, containing this text. */
  public LeadQuery containing(String text) {
    return new LeadQuery(text, states, band, person, next, dueBefore, once, order);
  }

  /** The same, of this person. */
  public LeadQuery of(Id<Person> person) {
    return new LeadQuery(text, states, band, Optional.of(person), next, dueBefore, once, order);
  }

  /** The same, where this step comes next. */
  public LeadQuery awaiting(NextStep.Kind step) {
    return new LeadQuery(text, states, band, person, Optional.of(step), dueBefore, once, order);
  }

  /** The same, whose next step is due before this. */
  public LeadQuery dueBefore(Instant moment) {
    return new LeadQuery(text, states, band, person, next, Optional.of(moment), once, order);
  }

  /** The same, to which this has happened at any time. */
  public LeadQuery once(EventType event) {
    return new LeadQuery(text, states, band, person, next, dueBefore, Optional.of(event), order);
  }

  /** The same in another order. */
  public LeadQuery by(Order order) {
    return new LeadQuery(text, states, band, person, next, dueBefore, once, order);
  }

  /** Whether the list has leads of this state and band, as far as these decide on it. */
  public boolean covers(LeadCount kind) {
    boolean state = states.isEmpty() ? kind.state() != State.MERGED && kind.state() != State.ERASED : states.contains(kind.state());
    return state && (band.isEmpty() || band.equals(kind.band()));
  }
}
