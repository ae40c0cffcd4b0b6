package org.leadworkbench.store.jpa.rows;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.leadworkbench.store.jpa.entity.LeadEntity;

/**
 * A lead that is to be written: only the columns that differ, as a database writes each that a statement names, and its
 * indexes, whether it differs or not.
 *
 * @param row as it will be
 * @param stored as it is in the table until then, where that is known and nothing but its course is written
 * @param expected the version that is in the table until then
 * @param version the version it has afterwards
 */
record LeadUpdate(LeadEntity row, Optional<LeadEntity> stored, int expected, int version) {
  private static final RowUpdate<LeadEntity> WHOLE = PendingRows.LEADS.update();
  /** By what differs; there are about as many as there are steps of a lead. */
  private static final Map<Set<String>, RowUpdate<LeadEntity>> COURSES = new ConcurrentHashMap<>();
  private static final String BASIS = "judged_basis";

  /** The statement, which also writes on what basis the lead was judged where it was. */
  RowUpdate<LeadEntity> statement(boolean judged) {
    var update = stored.map(before -> COURSES.computeIfAbsent(PendingRows.LEADS.differences(before, row, LeadEntity.COURSE), PendingRows.LEADS::update)).orElse(WHOLE);
    return judged ? update.and(BASIS) : update;
  }
}
