package org.leadworkbench.store.jpa.rows;

import org.leadworkbench.store.jpa.entity.LeadEntity;

/**
 * A lead that is to be written.
 *
 * @param row as it will be
 * @param expected the version that is in the table until then
 * @param version the version it has afterwards
 * @param isWhole whether more than its course is written
 */
record LeadUpdate(LeadEntity row, int expected, int version, boolean isWhole) {
  static final RowUpdate<LeadEntity> WHOLE = PendingRows.LEADS.update();
  static final RowUpdate<LeadEntity> COURSE = PendingRows.LEADS.update(LeadEntity.COURSE);
  /** The course, and on what basis the lead was judged. */
  static final RowUpdate<LeadEntity> JUDGED = COURSE.and("judged_basis");
}
