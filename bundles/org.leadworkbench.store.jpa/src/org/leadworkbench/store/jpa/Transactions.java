package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import java.util.function.Function;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.store.jpa.dialect.Database;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in transactions of its own: repeats it where the database asks for it, tells what went wrong in the words
 * of the ports, and keeps an interrupted thread from breaking the connection.
 */
final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
  private static final int ATTEMPTS = 10;
  private static final int DUPLICATE_ATTEMPTS = 2;
  private static final String DUPLICATE = "23505";
  private static final long PAUSE_NANOS = 5_000_000;
  private final EntityManagerFactory factory;
  private final Database database;

  Transactions(EntityManagerFactory factory, Database database) {
    this.factory = factory;
    this.database = database;
  }

  /** The result of the work after its commit, of which the consumer hears. */
  <T> T run(boolean writable, Function<Work, T> work, Consumer<Work> committed) {
    boolean interrupted = Thread.interrupted();
    try {
      for (int attempt = 1; ; attempt++) {
        try {
          return once(writable, work, committed);
        } catch (RuntimeException e) {
          interrupted |= Thread.interrupted();
          var sql = Causes.sql(e);
          if (sql == null || !again(sql, attempt)) throw translated(e, sql);
          LOG.debug("Repeating a transaction after {}, attempt {}", sql.getSQLState(), attempt);
          LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(PAUSE_NANOS << Math.min(attempt, 6)));
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  private <T> T once(boolean writable, Function<Work, T> task, Consumer<Work> committed) {
    try (var entities = factory.createEntityManager()) {
      var transaction = entities.getTransaction();
      transaction.begin();
      var work = new Work(database, entities, writable);
      T result;
      try {
        result = task.apply(work);
        work.settle();
        transaction.commit();
      } catch (RuntimeException | Error e) {
        rollBack(transaction, e);
        throw e;
      }
      committed.accept(work);
      return result;
    }
  }

  /** Where the database let go of the connection, there is nothing to roll back: what went wrong first is what counts. */
  private static void rollBack(EntityTransaction transaction, Throwable because) {
    try {
      if (transaction.isActive()) transaction.rollback();
    } catch (RuntimeException e) {
      because.addSuppressed(e);
    }
  }

  /** A duplicate may come from another who wrote the same at the same time: then the work, done again, sees it. */
  private boolean again(SQLException sql, int attempt) {
    return attempt < ATTEMPTS && database.isRetryable(sql)
        || attempt < DUPLICATE_ATTEMPTS && DUPLICATE.equals(sql.getSQLState());
  }

  private RuntimeException translated(RuntimeException e, SQLException sql) {
    if (Causes.find(e, OptimisticLockException.class) != null) {
      var stale = new StaleData("A record");
      stale.initCause(e);
      return stale;
    }
    if (sql == null) return e;
    return database.refusal(sql).<RuntimeException>map(why -> new StoreRefused(why, e)).orElseGet(() ->
        database.isRetryable(sql) ? new StoreRefused(Refusal.of("store.busy"), e) : e);
  }
}
