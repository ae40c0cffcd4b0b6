package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.util.Comparator;

/** A row of what happened at a moment; never changed but for what came of it. */
@MappedSuperclass
public abstract class DatedRow extends VersionedRow {
  /** In the order in which it happened, and at the same moment in that in which this program added the rows. */
  public static final Comparator<DatedRow> ORDER = Comparator.comparingLong(DatedRow::at).thenComparingLong(row -> row.position);
  @Column(name = "position_no") long position;

  /** The moment, in microseconds since 1970. */
  abstract long at();
}
