package org.leadworkbench.store.jpa.index;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.leadworkbench.model.EventType;

/** That something has happened to a lead, of the little that lists ask for; it never unhappens. */
record Happening(UUID lead, EventType type) {
  /** What lists ask for; each is as rare as it is worth a look. */
  static final Set<EventType> KNOWN = EnumSet.of(EventType.REJECTED);
  /** A query to which {@link #of} fits; conditions may follow. */
  static final String SELECT = "select lead_id, event_type from lead_events where event_type in ("
      + KNOWN.stream().map(type -> "'" + type + "'").collect(Collectors.joining(",")) + ")";

  /** What the row at which the result stands says. */
  static Happening of(ResultSet row) throws SQLException {
    return new Happening(UUID.fromString(row.getString(1)), EventType.valueOf(row.getString(2)));
  }
}
