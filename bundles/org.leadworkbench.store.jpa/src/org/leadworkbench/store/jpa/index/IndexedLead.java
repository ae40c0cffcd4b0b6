package org.leadworkbench.store.jpa.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;

/**
 * What is looked at of a lead.
 *
 * @param band null before the first assessment
 * @param person null where a team is responsible
 * @param next null where nothing comes next
 */
record IndexedLead(UUID id, int version, State state, Band band, String person, NextStep.Kind next, long capturedAt, double probability,
    long due, String name, String text) {
  /** The beginning of a query, up to the table's name, to which {@link #of} fits. */
  static final String SELECT = "select id, version, state, band, person_id, next_kind, captured_at, probability_key, due_key, name_key, search_text"
      + " from leads";

  /** The lead at which the result stands; ids are UUIDs, as this program makes them. */
  static IndexedLead of(ResultSet row) throws SQLException {
    var band = row.getString(4);
    var next = row.getString(6);
    return new IndexedLead(UUID.fromString(row.getString(1)), row.getInt(2), State.valueOf(row.getString(3)),
        band == null ? null : Band.valueOf(band), row.getString(5), next == null ? null : NextStep.Kind.valueOf(next), row.getLong(7),
        row.getDouble(8), row.getLong(9), row.getString(10), row.getString(11));
  }
}
