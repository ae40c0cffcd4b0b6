package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.EntityTransaction;
import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Id;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Note;
import org.leadworkbench.store.jpa.index.LeadIndex;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs work in transactions of its own: repeats it where the database asks for it or its connection was lost, finds out
 * what became of a commit whose answer was lost, tells what went wrong in the words of the ports, and keeps an
 * interrupted thread from breaking the connection.
 */
final class Transactions {
  private static final Logger LOG = LoggerFactory.getLogger(Transactions.class);
  private final EntityManagerFactory factory;
  private final Database database;
  private final String sender;
  private final Supplier<Optional<LeadIndex>> index;

  /** Of this sender of notes, whose lists are read from the index where one is there. */
  Transactions(EntityManagerFactory factory, Database database, String sender, Supplier<Optional<LeadIndex>> index) {
    this.factory = factory;
    this.database = database;
    this.sender = sender;
    this.index = index;
  }

  /** The result of the work after its commit, of which the consumer hears. */
  <T> T run(boolean writable, Function<Work, T> work, Consumer<Work> committed) {
    boolean interrupted = Thread.interrupted();
    boolean sheltered = false;
    var attempts = new Attempts(database);
    try {
      while (true) {
        try {
          return sheltered ? sheltered(() -> once(writable, work, committed)) : once(writable, work, committed);
        } catch (StoreRefused decided) {
          throw decided;
        } catch (RuntimeException e) {
          sheltered |= Thread.interrupted();
          interrupted |= sheltered;
          var sql = Causes.sql(e);
          if (sql == null || !attempts.again(sql)) throw translated(e, sql);
          LOG.debug("Repeating a transaction after {}", sql.getSQLState());
        }
      }
    } finally {
      if (interrupted) Thread.currentThread().interrupt();
    }
  }

  /** On a thread that nobody interrupts, for which this one waits: whoever interrupts often would else break each attempt. */
  private static <T> T sheltered(Supplier<T> attempt) {
    try {
      return CompletableFuture.supplyAsync(attempt, task -> Thread.ofPlatform().name("sheltered transaction").start(task)).join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof Error error) throw error;
      throw (RuntimeException) e.getCause();
    }
  }

  private <T> T once(boolean writable, Function<Work, T> task, Consumer<Work> committed) {
    var entities = factory.createEntityManager();
    var work = new Work(database, entities, writable, index.get());
    T result;
    try {
      result = inTransaction(entities.getTransaction(), work, writable, task);
    } finally {
      close(entities);
    }
    committed.accept(work); // without a connection of its own by now, as whoever hears of it may want one
    return result;
  }

  private <T> T inTransaction(EntityTransaction transaction, Work work, boolean writable, Function<Work, T> task) {
    try {
      transaction.begin();
      var result = task.apply(work);
      work.settle();
      commit(transaction, writable ? noted(work) : Optional.empty());
      return result;
    } catch (RuntimeException | Error e) {
      rollBack(transaction, e);
      throw e;
    }
  }

  /** A connection that breaks now breaks nothing: all is decided, and must not be done again. */
  private static void close(EntityManager entities) {
    try {
      entities.close();
    } catch (RuntimeException e) {
      LOG.info("A connection that was not needed any more broke: {}", e.getClass().getSimpleName());
    }
  }

  /** Where the connection is gone there is nothing to take back; what went wrong first is what counts. */
  private static void rollBack(EntityTransaction transaction, Throwable failure) {
    try {
      if (transaction.isActive()) transaction.rollback();
    } catch (RuntimeException e) {
      failure.addSuppressed(e);
    }
  }

  private Optional<Note> noted(Work work) {
    return database.neighbours().map(neighbours -> {
      var note = work.isMuchChanged() ? Note.ofAny(sender) : Note.of(sender, work.changed().stream().map(Id::value).toList());
      try {
        neighbours.write(work.connection(), note);
        return note;
      } catch (SQLException e) {
        throw new IllegalStateException("The note of a transaction was not written", e);
      }
    });
  }

  /** A commit whose answer was lost may have arrived: then all is well, and to do it again would be wrong. */
  private void commit(EntityTransaction transaction, Optional<Note> note) {
    try {
      transaction.commit();
    } catch (RuntimeException e) {
      var sql = Causes.sql(e);
      if (note.isEmpty() || sql == null || !database.isLost(sql) || !wasCommitted(note.get(), e)) throw e;
      LOG.info("A commit whose answer was lost had arrived");
    }
  }

  private boolean wasCommitted(Note note, RuntimeException lost) {
    var attempts = new Attempts(database);
    while (true) {
      try (var connection = database.source().getConnection()) {
        connection.setAutoCommit(false);
        return database.neighbours().orElseThrow().isCommitted(connection, note);
      } catch (SQLException e) {
        if (attempts.again(e)) continue;
        lost.addSuppressed(e);
        throw new StoreRefused(Refusal.of("store.unknown"), lost);
      }
    }
  }

  private RuntimeException translated(RuntimeException e, SQLException sql) {
    if (Causes.find(e, OptimisticLockException.class) != null) return new StaleData("A record"); // the cause tells what is in the row
    if (sql == null) return e;
    return database.refusal(sql).<RuntimeException>map(why -> new StoreRefused(why, e)).orElseGet(() ->
        database.isRetryable(sql) ? new StoreRefused(Refusal.of("store.busy"), e) : e);
  }
}
