package org.leadworkbench.store.derby;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;

/**
 * What Derby's SQLStates mean. The list is that of its reference manual, "Derby exception messages and SQL states".
 *
 * @param states of the exception and all behind it
 */
record Causes(List<String> states) {
  private static final List<String> IN_USE = List.of("XSDB6");
  private static final List<String> FULL = List.of("XSDG1", "XSDG5", "XSDG6", "XSDG9", "XSLA0", "XSLA4", "XSLAK", "53");
  private static final List<String> READ_ONLY = List.of("25502", "25503", "25505", "XSLAH", "XSLAI", "40XD1", "XBM0H");
  private static final List<String> DAMAGED = List.of("XSDG", "XSDB", "XSLA", "XSLB", "XSAI", "XJ004");
  private static final List<String> RETRYABLE = List.of("40001", "40P01", "40XL1", "40XL2", "08000");

  static Causes of(SQLException exception) {
    return new Causes(Stream.<Throwable>iterate(exception, t -> t != null, Causes::next).limit(50)
        .filter(SQLException.class::isInstance).map(t -> ((SQLException) t).getSQLState()).filter(s -> s != null).toList());
  }

  /** Interrupted while it waited (08000) is among them: the interrupt is kept and the work done again. */
  boolean areRetryable() {
    return any(RETRYABLE);
  }

  Optional<Refusal> refusal(Object place) {
    if (any(IN_USE)) return Optional.of(Refusal.of("store.in-use", place));
    if (any(FULL)) return Optional.of(Refusal.of("store.disk-full", place));
    if (any(READ_ONLY)) return Optional.of(Refusal.of("store.read-only", place));
    if (any(DAMAGED)) return Optional.of(Refusal.of("store.damaged", place, states.getLast()));
    return Optional.empty();
  }

  private boolean any(List<String> prefixes) {
    Predicate<String> listed = state -> prefixes.stream().anyMatch(state::startsWith);
    return states.stream().anyMatch(listed);
  }

  private static Throwable next(Throwable thrown) {
    return thrown instanceof SQLException sql && sql.getNextException() != null ? sql.getNextException() : thrown.getCause();
  }
}
