package org.leadworkbench.store.derby;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.store.jpa.dialect.SqlStates;

/**
 * What Derby's SQLStates mean. The list is that of its reference manual, "Derby exception messages and SQL states".
 *
 * @param untrusted whether an encrypted connection could not be trusted, for which there is no state
 * @param noneToBeHad whether the pool waited for a connection in vain
 */
record Causes(SqlStates states, boolean untrusted, boolean noneToBeHad) {
  private static final List<String> IN_USE = List.of("XSDB6");
  private static final List<String> FULL = List.of("XSDG1", "XSDG5", "XSDG6", "XSDG9", "XSLA0", "XSLA4", "XSLAK", "53");
  private static final List<String> READ_ONLY = List.of("25502", "25503", "25505", "XSLAH", "XSLAI", "40XD1", "XBM0H");
  private static final List<String> DAMAGED = List.of("XSDG", "XSDB", "XSLA", "XSLB", "XSAI", "XJ004");
  private static final List<String> LOGIN = List.of("08004");
  private static final List<String> UNREACHABLE = List.of("08", "58009", "58014", "58015", "58016", "58017");
  private static final List<String> RETRYABLE = List.of("40001", "40P01", "40XL1", "40XL2", "08000");
  private static final List<String> OF_THE_ENGINE = List.of("08", "X", "58");

  static Causes of(SQLException exception) {
    return new Causes(SqlStates.of(exception), SqlStates.isUntrusted(exception), exception instanceof SQLTransientConnectionException);
  }

  /** Interrupted while it waited (08000) is among them: the interrupt is kept and the work done again. */
  boolean areRetryable() {
    return states.any(RETRYABLE);
  }

  /** A broken connection to a server, or none to be had, but for reasons that stay. */
  boolean areLost() {
    return (states.any(UNREACHABLE) || noneToBeHad) && !untrusted && !states.any(LOGIN);
  }

  /** Those of a database over the network: the ones of the connection come first. */
  Optional<Refusal> refusalOfServer(ServerAddress address) {
    if (states.any(LOGIN)) return Optional.of(Refusal.of(address.password().isGiven() ? "store.login" : "store.password", address, address.user()));
    if (untrusted) return Optional.of(Refusal.of("store.certificate.java", address));
    if (states.any(UNREACHABLE) || noneToBeHad) return Optional.of(Refusal.of("store.unreachable", address));
    return refusal(address);
  }

  /** The database closed itself, or failed in its own works: what it could not do is told in its log only. */
  boolean areOfTheEngine() {
    return states.any(OF_THE_ENGINE);
  }

  Optional<Refusal> refusal(Object place) {
    if (states.any(IN_USE)) return Optional.of(Refusal.of("store.in-use", place));
    if (states.any(FULL)) return Optional.of(Refusal.of("store.disk-full", place));
    if (states.any(READ_ONLY)) return Optional.of(Refusal.of("store.read-only", place));
    if (states.any(DAMAGED)) return Optional.of(Refusal.of("store.damaged", place, states.last()));
    return Optional.empty();
  }
}
