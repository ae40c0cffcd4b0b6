package org.leadworkbench.store.postgresql;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.store.jpa.dialect.SqlStates;

/**
 * What PostgreSQL's SQLStates mean. The list is that of its manual, appendix "PostgreSQL Error Codes".
 *
 * @param interrupted whether the thread was interrupted while it waited for a connection of the pool, which has no SQLState
 * @param untrusted whether an encrypted connection could not be trusted, for which there is no state
 * @param noneToBeHad whether the pool waited for a connection in vain
 */
record Causes(SqlStates states, boolean interrupted, boolean untrusted, boolean noneToBeHad) {
  private static final List<String> UNREACHABLE = List.of("08", "57P01", "57P02", "57P03", "57P05", "25P03", "53300");
  private static final List<String> IN_USE = List.of("55006");
  private static final List<String> REJECTED = List.of("08004");
  private static final List<String> LOGIN = List.of("28");
  private static final List<String> NO_DATABASE = List.of("3D000");
  private static final List<String> NO_RIGHT = List.of("42501");
  private static final List<String> FULL = List.of("53100", "53200");
  private static final List<String> READ_ONLY = List.of("25006");
  private static final List<String> DAMAGED = List.of("XX001", "XX002");
  private static final List<String> RETRYABLE = List.of("40001", "40P01", "55P03");

  static Causes of(SQLException exception) {
    return new Causes(SqlStates.of(exception), exception.getCause() instanceof InterruptedException, SqlStates.isUntrusted(exception), exception instanceof SQLTransientConnectionException);
  }

  /** A broken connection, or none to be had, but for reasons that stay. */
  boolean areLost() {
    return (states.any(UNREACHABLE) || noneToBeHad) && !untrusted && !states.any(LOGIN) && !states.any(REJECTED) && !states.any(IN_USE);
  }

  /** An interrupted wait is among them: the interrupt is kept and the work done again. */
  boolean areRetryable() {
    return interrupted || states.any(RETRYABLE);
  }

  Optional<Refusal> refusal(Address place) {
    if (states.any(LOGIN)) return Optional.of(Refusal.of("store.login", place, place.who()));
    if (states.any(REJECTED)) return Optional.of(Refusal.of(place.password().isGiven() ? "store.no-encryption" : "store.password", place, place.who()));
    if (states.any(IN_USE)) return Optional.of(Refusal.of("store.in-use", place));
    if (untrusted) return Optional.of(Refusal.of("store.certificate", place));
    if (states.any(NO_DATABASE)) return Optional.of(Refusal.of("store.no-database", place));
    if (states.any(NO_RIGHT)) return Optional.of(Refusal.of("store.no-right", place));
    if (states.any(FULL)) return Optional.of(Refusal.of("store.disk-full", place));
    if (states.any(READ_ONLY)) return Optional.of(Refusal.of("store.read-only", place));
    if (states.any(DAMAGED)) return Optional.of(Refusal.of("store.damaged", place, states.last()));
    if (states.any(UNREACHABLE) || noneToBeHad) return Optional.of(Refusal.of("store.unreachable", place));
    return Optional.empty();
  }
}
