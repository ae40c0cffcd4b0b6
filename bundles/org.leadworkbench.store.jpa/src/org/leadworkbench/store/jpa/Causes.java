package org.leadworkbench.store.jpa;

import java.sql.SQLException;

/** What is behind an exception. */
final class Causes {
  private Causes() {}

  /** The first database error of the chain, or null. */
  static SQLException sql(Throwable thrown) {
    return find(thrown, SQLException.class);
  }

  static <T extends Throwable> T find(Throwable thrown, Class<T> type) {
    for (var t = thrown; t != null; t = t.getCause()) if (type.isInstance(t)) return type.cast(t);
    return null;
  }
}
