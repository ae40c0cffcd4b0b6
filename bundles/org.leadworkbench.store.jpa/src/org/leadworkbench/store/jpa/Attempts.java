package org.leadworkbench.store.jpa;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.SqlStates;

/** How often a piece of work is done again: some times where others were in its way, for a while where the database is away. */
final class Attempts {
  private static final int RACES = 10;
  private static final int DUPLICATES = 2;
  private static final List<String> DUPLICATE = List.of("23505");
  private static final long PAUSE_NANOS = 5_000_000;
  private static final int LONGEST_SHIFT = 6;
  private static final Duration AWAY = Duration.ofSeconds(20);
  private final Database database;
  private int attempt;
  private long awaySince;

  Attempts(Database database) {
    this.database = database;
  }

  /** Whether the work that ended so may be done again, after a pause that is over by then. */
  boolean again(SQLException sql) {
    attempt++;
    if (!mayHelp(sql)) return false;
    LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << Math.min(attempt, LONGEST_SHIFT)));
    return true;
  }

  /** A duplicate may come from another who wrote the same at the same time: then the work, done again, sees it. */
  private boolean mayHelp(SQLException sql) {
    if (database.isLost(sql)) return !isAwayForLong();
    return attempt < RACES && database.isRetryable(sql) || attempt < DUPLICATES && SqlStates.of(sql).any(DUPLICATE);
  }

  private boolean isAwayForLong() {
    long now = System.nanoTime();
    if (awaySince == 0) awaySince = now;
    return now - awaySince > AWAY.toNanos();
  }
}
