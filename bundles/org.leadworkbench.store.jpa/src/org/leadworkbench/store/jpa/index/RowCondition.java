package org.leadworkbench.store.jpa.index;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntPredicate;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Micros;

/** Which rows a list shows, but for its text. */
final class RowCondition implements IntPredicate {
  private static final int ANY = Integer.MIN_VALUE;
  private final Columns columns;
  private final boolean[] states = new boolean[State.values().length];
  private final int band;
  private final int person;
  private final int next;
  private final long dueBefore;
  private final EventType once;

  RowCondition(Columns columns, LeadQuery query) {
    this.columns = columns;
    Set<State> wanted = query.states().isEmpty() ? EnumSet.complementOf(EnumSet.of(State.MERGED, State.ERASED)) : query.states();
    wanted.forEach(state -> states[state.ordinal()] = true);
    band = query.band().map(Enum::ordinal).orElse(ANY);
    person = query.person().map(id -> columns.personNumber(id.value())).orElse(ANY);
    next = query.next().map(Enum::ordinal).orElse(ANY);
    dueBefore = query.dueBefore().map(Micros::of).orElse(Long.MAX_VALUE);
    once = query.once().orElse(null);
  }

  @Override
  public boolean test(int row) {
    return states[columns.state(row)] && (band == ANY || columns.band(row) == band) && (person == ANY || columns.person(row) == person)
        && (next == ANY || columns.next(row) == next)
        && (dueBefore == Long.MAX_VALUE || columns.due(row) < dueBefore)
        && (once == null || columns.hasHappened(row, once));
  }
}
