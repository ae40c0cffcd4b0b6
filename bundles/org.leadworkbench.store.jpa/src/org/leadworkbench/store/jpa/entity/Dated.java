package org.leadworkbench.store.jpa.entity;

import java.util.Comparator;

/** A row that says when what it tells of happened. */
public interface Dated {
  /** In the order in which it happened, and at the same moment in that in which the rows were added. */
  Comparator<Dated> ORDER = Comparator.comparingLong(Dated::at).thenComparingLong(Dated::position);

  /** The moment, in microseconds since 1970. */
  long at();

  /** The row's number among all, higher than that of each row before it. */
  long position();
}
