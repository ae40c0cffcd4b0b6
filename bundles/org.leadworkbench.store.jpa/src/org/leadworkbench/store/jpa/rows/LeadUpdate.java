package org.leadworkbench.store.jpa.rows;

import java.util.Set;
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
  /** What happens to a lead writes these; who it is, and what is known of it, stays. */
  static final RowUpdate<LeadEntity> COURSE = PendingRows.LEADS.update(Set.of("saved_no", "consent", "state", "team_id", "person_id", "next_kind", "next_due",
      "band", "probability", "rating_since", "rating_model", "probability_key", "due_key"));
}
