package org.leadworkbench.store.jpa.index;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.leadworkbench.core.port.LeadCount;
import org.leadworkbench.core.port.LeadPage.Cursor;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Search;

/** All leads as lists see them. Any thread may use it; whoever reads sees each lead as it was committed. */
public final class LeadIndex {
  private final ReadWriteLock lock = new ReentrantReadWriteLock();
  private final Columns columns = new Columns();
  private final Texts texts = new Texts();
  private final long[][] counts = new long[State.values().length][Band.values().length + 1];

  /**
   * Part of a list.
   *
   * @param ids the leads in order
   * @param next where the list goes on; empty at its end
   */
  public record Found(List<String> ids, Optional<Cursor> next) {}

  /** Takes over leads as they were read; one that is known in a later version stays as it is. */
  void put(Collection<IndexedLead> leads) {
    lock.writeLock().lock();
    try {
      leads.forEach(this::put);
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Takes over what has happened to leads that it knows. */
  void happened(Collection<Happening> happenings) {
    lock.writeLock().lock();
    try {
      for (var happening : happenings) {
        int row = columns.row(happening.lead());
        if (row >= 0) columns.happened(row, happening.type());
      }
    } finally {
      lock.writeLock().unlock();
    }
  }

  /** Whether it can tell which leads the list has: it does not know of everything that ever happened. */
  public boolean answers(LeadQuery query) {
    return query.once().map(Happening.KNOWN::contains).orElse(true);
  }

  /** Whether it holds so much that nobody needs any more that it should be made anew. */
  boolean isWorn() {
    lock.readLock().lock();
    try {
      return texts.isWorn();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** The first leads of the list, or those behind a place of it. */
  public Found find(LeadQuery query, Optional<Cursor> after, int limit) {
    lock.readLock().lock();
    try {
      var order = new RowOrder(columns, query.order());
      var behind = after.map(order::behind).orElse(row -> true);
      var best = new PriorityQueue<Integer>(limit + 2, (one, other) -> order.compare(other, one));
      var matching = matching(query);
      for (int row = matching.nextSetBit(0); row >= 0; row = matching.nextSetBit(row + 1)) {
        if (best.size() > limit && order.compare(row, best.peek()) >= 0 || !behind.test(row)) continue;
        best.add(row);
        if (best.size() > limit + 1) best.poll();
      }
      return found(order, best, limit);
    } finally {
      lock.readLock().unlock();
    }
  }

  /** How many leads the list has. */
  public long count(LeadQuery query) {
    lock.readLock().lock();
    try {
      return matching(query).cardinality();
    } finally {
      lock.readLock().unlock();
    }
  }

  /** How many leads there are of each state and band; without those of which there is none. */
  public List<LeadCount> counts() {
    lock.readLock().lock();
    try {
      var all = new ArrayList<LeadCount>();
      for (var state : State.values())
        for (int band = -1; band < Band.values().length; band++)
          if (counts[state.ordinal()][band + 1] > 0)
            all.add(new LeadCount(state, band < 0 ? Optional.empty() : Optional.of(Band.values()[band]), counts[state.ordinal()][band + 1]));
      return all;
    } finally {
      lock.readLock().unlock();
    }
  }

  private void put(IndexedLead lead) {
    int row = columns.row(lead.id());
    if (row >= 0 && columns.version(row) > lead.version()) return;
    if (row < 0) row = columns.add(lead.id());
    else counts[columns.state(row)][columns.band(row) + 1]--;
    columns.put(row, lead);
    texts.put(row, Search.wanted(lead.text()));
    counts[columns.state(row)][columns.band(row) + 1]++;
  }

  private BitSet matching(LeadQuery query) {
    var condition = new RowCondition(columns, query);
    var matching = new BitSet(columns.size());
    if (query.text().isBlank()) {
      for (int row = 0; row < columns.size(); row++) if (condition.test(row)) matching.set(row);
    } else {
      texts.search(Search.wanted(query.text().strip()), row -> {
        if (!condition.test(row)) return;
        synchronized (matching) {
          matching.set(row);
        }
      });
    }
    return matching;
  }

  private Found found(RowOrder order, PriorityQueue<Integer> best, int limit) {
    var rows = new ArrayList<>(best);
    rows.sort(order::compare);
    boolean more = rows.size() > limit;
    var page = rows.subList(0, Math.min(limit, rows.size()));
    return new Found(page.stream().map(row -> columns.id(row).toString()).toList(),
        more && !page.isEmpty() ? Optional.of(order.cursor(page.getLast())) : Optional.empty());
  }
}
