package org.leadworkbench.core.port;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.LongPredicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * Where everything is kept. Any thread may use it, except the user interface's, since each call waits for the database.
 *
 * <p>A {@link StaleData} is thrown where somebody else changed the same in the meantime; nothing of the transaction
 * stays then. A database that cannot be reached or is full is a {@link StoreRefused}, whose message says what to do. An
 * interrupt harms nothing and is kept: what it broke is done again, on a thread that waits in the interrupted one's place.
 */
public interface LeadStore extends AutoCloseable {
  /** How often a change begins anew at most. */
  int ATTEMPTS = 5;

  /**
   * Reads in one transaction; a write inside it is an {@link IllegalStateException}. The function is called again where
   * the connection was lost: it has no other effects, except on what it consumes of {@link Leads#facts}.
   */
  <T> T read(Function<Session, T> reading);

  /**
   * Changes in one transaction, which is committed when the function returns and rolled back when it throws. The
   * function is called again where the database asks for it (deadlock, serialization failure): it has no other effects.
   */
  <T> T change(Function<Session, T> change);

  /**
   * Changes likewise, and begins anew where somebody else changed the same meanwhile; {@link StaleData} only after
   * several attempts. For a function that itself reads everything it rests on.
   */
  default <T> T changeAnew(Function<Session, T> change) {
    for (int attempt = 1; attempt < ATTEMPTS; attempt++) {
      try {
        return change(change);
      } catch (StaleData meanwhile) {
        // Nothing of it stayed, and the next attempt reads what the other one wrote.
      }
    }
    return change(change);
  }

  /**
   * Calls the listener after each commit, on any thread: of this program, and of others that work on the same database.
   * Close the subscription to end that. Whoever wants to hear of changes shows lists: from the first subscription on, what
   * lists, searches and counts look at is held in memory, as soon as it was read in the background.
   */
  Subscription onChange(Listener listener);

  /** Writes everything as one file while work goes on, opens it to verify it, and only then gives it its name. */
  void backup(Path file);

  /**
   * Writes everything, as it is at one moment, while work goes on, as one file that {@link #load} takes into a store on
   * any database. The file has its name only once it is complete; one that is there is never overwritten.
   *
   * @param going is told now and then how many rows are written, and answers whether to go on
   * @throws StoreRefused where the file cannot be written, or it was not to go on; nothing of it is left then
   */
  Dump dump(Path file, LongPredicate going);

  /**
   * Reads a dump into this store, which must be new. The rows are read back from the database and must be those of the
   * dump before the transaction that has them all is committed.
   *
   * @param going is told now and then how many rows are written or read back, each row twice in all, and answers whether
   *     to go on
   * @throws StoreRefused where something is in the store already, the file is no dump, damaged or of a newer program, or
   *     it was not to go on; the store is as it was then
   */
  Dump load(Path file, LongPredicate going);

  /** What the store is and how it is, in order of importance: engine, schema, free space, problems. */
  List<Finding> examine();

  /** Reads everything that is stored, and says whether it is sound; this takes its time. */
  List<Finding> verify();

  /** Why the store cannot grow by so many bytes; empty where it can, or where that is not known, as on another computer. */
  Optional<Refusal> lacksRoomFor(long bytes);

  @Override
  void close();

  /** Who wants to hear of changes. */
  @FunctionalInterface
  interface Listener {
    /** These leads were changed. */
    void changed(Set<Id<Lead>> leads);

    /**
     * Any lead may have been changed: by another program, so many that they are not named, or while that could not be
     * heard. Whoever shows leads reads them anew; it means nothing to others, hence the default.
     */
    default void anyChanged() {}

    /** What lists, searches and counts look at is in memory from now on: they are quick, and may be done as one types. */
    default void listsAreInMemory() {}
  }

  /** An end to being called. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * Something found out about the store.
   *
   * @param healthy whether it is as it should be
   * @param topic what it is about, such as {@code schema}
   * @param text what was found, and where it is not healthy what to do
   */
  record Finding(boolean healthy, String topic, String text) {
    /** With these words, in the language of the program. */
    public static Finding of(boolean healthy, String topic, Refusal words) {
      return new Finding(healthy, topic, words.text(Locale.getDefault()));
    }
  }
}
