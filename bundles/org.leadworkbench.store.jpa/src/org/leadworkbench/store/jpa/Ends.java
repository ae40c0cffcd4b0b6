package org.leadworkbench.store.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.port.Learning.Course;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Facts;
import org.leadworkbench.store.jpa.entity.Micros;

/** How leads ended, by rows that come one lead after the other: what was taken back counts no more. */
final class Ends {
  private static final String DISQUALIFIED = "disqualified";
  private static final String OUTCOME = "outcome";
  private final List<Course> courses = new ArrayList<>();
  private final Map<String, Course> ends = new LinkedHashMap<>();
  private final Set<String> undone = new HashSet<>();
  private Course open;

  /** A lead and one of its ends, or what takes ends back; a lead without any comes once. */
  void take(ResultSet row) throws SQLException {
    if (open == null || !open.lead().value().equals(row.getString(1))) {
      finish();
      open = course(row, Map.of(), row.getLong(3));
    }
    var type = row.getString(5);
    if (type == null) return;
    if (Standing.takesBack(EventType.valueOf(type))) undone.addAll(Standing.ids(Facts.of(row.getString(8))));
    else ends.put(row.getString(9), course(row, EventType.OUTCOME_REPORTED.name().equals(type) ? Facts.of(row.getString(8)) : Map.of(DISQUALIFIED, row.getString(6)), row.getLong(7)));
  }

  /** Each lead's course, in the order of the rows. */
  List<Course> courses() {
    finish();
    open = null;
    return courses;
  }

  /** The last end counts, but none that was reported gives way to a disqualification. */
  private void finish() {
    if (open == null) return;
    ends.keySet().removeAll(undone);
    courses.add(ends.values().stream().reduce(open, (known, end) -> end.facts().containsKey(DISQUALIFIED) && known.facts().containsKey(OUTCOME) ? known : end));
    ends.clear();
    undone.clear();
  }

  private static Course course(ResultSet row, Map<String, String> facts, long at) throws SQLException {
    return new Course(Id.of(row.getString(1)), Id.of(row.getString(2)), Micros.instant(row.getLong(3)), State.valueOf(row.getString(4)), facts, Micros.instant(at));
  }
}
