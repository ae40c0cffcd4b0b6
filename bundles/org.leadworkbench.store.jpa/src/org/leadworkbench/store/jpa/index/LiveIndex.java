package org.leadworkbench.store.jpa.index;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.rows.Rows;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * An index that is made in the background and then follows what is committed. As long as there is none, or while it is
 * made anew, lists come from the database alone.
 */
public final class LiveIndex implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(LiveIndex.class);
  private static final int PART = 2_000;
  private static final int MOST_CHANGES = 10_000;
  private static final long PAUSE_SECONDS = 10;
  /** Whoever asks first draws a window, which wants the processor for itself. */
  private static final long PATIENCE_MILLIS = 1_500;
  private final Database database;
  private final Runnable made;
  private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
      Thread.ofPlatform().daemon().priority(Thread.MIN_PRIORITY).name("lead-index").factory());
  private volatile LeadIndex ready;
  private volatile boolean wanted;
  private volatile boolean closed;
  private int generation;
  private LeadIndex growing;

  /**
   * An index of this database's leads, which begins to be made when it is asked for.
   *
   * @param made called each time it is there
   */
  public LiveIndex(Database database, Runnable made) {
    this.made = made;
    this.database = database;
  }

  /** Begins to make the index in a moment; it is there some time later. */
  public synchronized void begin() {
    if (wanted) {
      if (ready != null) made.run();
      return;
    }
    wanted = true;
    makeAnew(PATIENCE_MILLIS);
  }

  /** The index, once it is there. */
  public Optional<LeadIndex> current() {
    return Optional.ofNullable(ready);
  }

  /** Takes over these leads as they are committed now; when it returns, whoever lists sees them so. */
  public void changed(Set<Id<Lead>> leads) {
    if (!wanted || leads.isEmpty()) return;
    if (leads.size() > MOST_CHANGES) {
      anyChanged();
      return;
    }
    try {
      put(leads.stream().map(Id::value).toList());
    } catch (SQLException | RuntimeException e) {
      LOG.warn("{} changed leads could not be read for the index, which is made anew: {}", leads.size(), e.getClass().getName());
      anyChanged();
    }
  }

  /** Makes the index anew, as it is not known what changed. */
  public synchronized void anyChanged() {
    if (wanted) makeAnew(0);
  }

  @Override
  public void close() {
    closed = true;
    thread.shutdown();
  }

  private synchronized void makeAnew(long afterMillis) {
    ready = null;
    growing = new LeadIndex();
    int mine = ++generation;
    if (!closed) thread.schedule(() -> make(mine), afterMillis, TimeUnit.MILLISECONDS);
  }

  /** While it grows it takes changes, too: of two versions of a lead the later stays. */
  private void put(List<String> ids) throws SQLException {
    var leads = new ArrayList<IndexedLead>();
    var happenings = new ArrayList<Happening>();
    try (var connection = connection()) {
      var rows = new Rows(database, connection);
      rows.lookUp(IndexedLead.SELECT + " where id " + Rows.KEYS, ids, List.of(), row -> leads.add(IndexedLead.of(row)));
      rows.lookUp(Happening.SELECT + " and lead_id " + Rows.KEYS, ids, List.of(), row -> happenings.add(Happening.of(row)));
      connection.rollback();
    }
    LeadIndex index;
    synchronized (this) {
      index = growing;
    }
    index.put(leads);
    index.happened(happenings);
    if (index.isWorn()) anyChanged();
  }

  private void make(int mine) {
    LeadIndex index;
    synchronized (this) {
      if (closed || mine != generation) return;
      index = growing;
    }
    long begun = System.nanoTime();
    try {
      int count = fill(index, mine);
      synchronized (this) {
        if (mine != generation) return;
        ready = index;
        made.run();
      }
      LOG.info("{} leads indexed in {} ms", count, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun));
    } catch (CancellationException overtaken) {
      LOG.debug("The index is made anew");
    } catch (SQLException | RuntimeException e) {
      if (closed) return;
      LOG.warn("The index cannot be made now, lists come from the database: {}", e.getClass().getName());
      thread.schedule(() -> make(mine), PAUSE_SECONDS, TimeUnit.SECONDS);
    }
  }

  private int fill(LeadIndex index, int mine) throws SQLException {
    var count = new int[1];
    try (var connection = connection()) {
      var part = new ArrayList<IndexedLead>(PART);
      var rows = new Rows(database, connection);
      rows.each(IndexedLead.SELECT + " order by id", List.of(), row -> {
        part.add(IndexedLead.of(row));
        if (part.size() < PART) return;
        if (closed || mine != current(index)) throw new CancellationException();
        count[0] += flush(index, part);
      });
      count[0] += flush(index, part);
      rows.each(Happening.SELECT, List.of(), row -> index.happened(List.of(Happening.of(row))));
      connection.rollback();
    }
    return count[0];
  }

  private synchronized int current(LeadIndex index) {
    return index == growing ? generation : -1;
  }

  private static int flush(LeadIndex index, List<IndexedLead> part) {
    int size = part.size();
    index.put(part);
    part.clear();
    return size;
  }

  /** Outside of any transaction of the program: what is read is committed. */
  private Connection connection() throws SQLException {
    var connection = database.source().getConnection();
    connection.setAutoCommit(false);
    return connection;
  }
}
