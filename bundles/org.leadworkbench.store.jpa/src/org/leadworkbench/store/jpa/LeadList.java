package org.leadworkbench.store.jpa;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.store.jpa.entity.Micros;
import org.leadworkbench.store.jpa.entity.Search;
import org.leadworkbench.store.jpa.rows.Rows;

/**
 * A list's pages: columns instead of entities, and each page begins behind the last row of the one before. SQL, as a
 * page of everything must be read through the index of its order.
 */
final class LeadList {
  private static final String COLUMNS = "l.id, l.first_name, l.last_name, l.organisation, l.email, l.phone, l.city,"
      + " l.state, l.band, l.probability, l.person_id, l.team_id, l.next_kind, l.next_due, l.captured_at, l.source_id";
  private static final int CELLS = 16;
  private static final String FILTERED = "l.id, l.state, l.band, l.person_id, l.next_kind, l.search_text";
  private static final int NEAR = 5_000;
  private final Work work;
  private final Order order;
  private final boolean wide;
  private final StringBuilder where = new StringBuilder();
  private final List<Object> values = new ArrayList<>();

  LeadList(Work work, LeadQuery query) {
    this.work = work;
    order = Order.of(query.order());
    wide = query.states().isEmpty() && query.person().isEmpty() && query.next().isEmpty() && query.text().isBlank();
    var states = query.states().isEmpty() ? Set.of(State.MERGED, State.ERASED) : query.states();
    and("l.state " + (query.states().isEmpty() ? "not in " : "in ") + Rows.places(states.size()));
    states.forEach(state -> values.add(state.name()));
    query.band().ifPresent(band -> and("l.band = " + place(band.name())));
    query.person().ifPresent(person -> and("l.person_id = " + place(person.value())));
    query.next().ifPresent(step -> and("l.next_kind = " + place(step.name())));
    if (!query.text().isBlank())
      and("l.search_text like " + place("%" + Search.folded(query.text().strip()).replaceAll("([!%_])", "!$1") + "%") + " escape '!'");
  }

  long count() {
    var count = new long[1];
    work.rows().each("select count(*) from leads l" + where + work.unwaiting(), values, row -> count[0] = row.getLong(1));
    return count[0];
  }

  LeadPage page(Optional<LeadPage.Cursor> after, int limit) {
    var conditions = List.copyOf(values);
    var filter = where.toString();
    after.ifPresent(cursor -> and(behind(cursor, values)));
    var near = near(after, filter, conditions, limit);
    var keys = near.size() > limit ? near : keys("select l.id, " + order.column + " from leads l" + (wide ? work.through(order.index) : "")
        + where + order.by(), values, limit);
    var page = keys.subList(0, Math.min(limit, keys.size()));
    var next = keys.size() <= limit || page.isEmpty() ? Optional.<LeadPage.Cursor>empty() : Optional.of(page.getLast());
    return new LeadPage(rows(work, page.stream().map(LeadPage.Cursor::id).toList()), next);
  }

  /**
   * What of the list is among the next leads in its order, where the database would not look there first by itself: most
   * lists show what most leads are.
   */
  private List<LeadPage.Cursor> near(Optional<LeadPage.Cursor> after, String filter, List<Object> conditions, int limit) {
    var through = work.through(order.index);
    if (wide || through.isBlank()) return List.of();
    var all = new ArrayList<Object>();
    var start = after.map(cursor -> "where " + behind(cursor, all)).orElse("");
    all.addAll(conditions);
    return keys("select l.id, " + order.column + " from (select " + FILTERED + ", " + order.column + " from leads l" + through + start + order.by()
        + " fetch first " + NEAR + " rows only) l" + filter, all, limit);
  }

  private List<LeadPage.Cursor> keys(String sql, List<Object> bound, int limit) {
    var keys = new ArrayList<LeadPage.Cursor>();
    work.rows().each(sql + " fetch first " + (limit + 1L) + " rows only" + work.unwaiting(), bound,
        row -> keys.add(new LeadPage.Cursor(String.valueOf(row.getObject(2)), row.getString(1))));
    return keys;
  }

  /** Whole rows of one page alone: a database that sorted them all would have to write them to its disk for that. */
  static List<LeadRow> rows(Work work, List<String> ids) {
    var found = new HashMap<String, Object[]>();
    work.lookUp("select " + COLUMNS + " from leads l where l.id " + Rows.KEYS + work.unwaiting(), ids, List.of(),
        row -> found.put(row.getString(1), cells(row)));
    return shown(work, ids.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  /** Rows behind this place: the first condition is for the index, the second for rows of the same value. */
  private String behind(LeadPage.Cursor cursor, List<Object> bound) {
    var key = order.value(cursor.key());
    bound.addAll(List.of(key, key, cursor.id()));
    return order.column + order.beyond() + "= ? and (" + order.column + order.beyond() + " ? or l.id > ?)";
  }

  private static List<LeadRow> shown(Work work, List<Object[]> rows) {
    var people = names(work, "persons", rows, 10);
    var teams = names(work, "teams", rows, 11);
    var sources = names(work, "sources", rows, 15);
    return rows.stream().map(row -> new LeadRow(Id.of((String) row[0]), (text(row[1]) + " " + text(row[2])).strip(),
        text(row[3]), text(row[4]), text(row[5]), text(row[6]), State.valueOf((String) row[7]),
        Optional.ofNullable((String) row[8]).map(Band::valueOf),
        row[9] == null ? OptionalDouble.empty() : OptionalDouble.of((Double) row[9]),
        row[10] == null ? teams.getOrDefault(row[11], "") : people.getOrDefault(row[10], ""),
        Optional.ofNullable((String) row[12]).map(kind -> new NextStep(NextStep.Kind.valueOf(kind), Micros.instant((Long) row[13]))),
        Micros.instant((Long) row[14]), sources.getOrDefault(row[15], ""))).toList();
  }

  /** A name may be missing where the list did not wait for an import that was then undone. */
  private static Map<Object, String> names(Work work, String table, List<Object[]> rows, int column) {
    var ids = rows.stream().map(row -> row[column]).filter(id -> id != null).collect(Collectors.toSet());
    var names = new HashMap<Object, String>();
    work.lookUp("select id, name from " + table + " where id " + Rows.KEYS + work.unwaiting(), ids, List.of(), row -> names.put(row.getString(1), row.getString(2)));
    return names;
  }

  private void and(String condition) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
  }

  private String place(Object value) {
    values.add(value);
    return "?";
  }

  private static Object[] cells(ResultSet row) throws SQLException {
    var cells = new Object[CELLS];
    for (int i = 0; i < CELLS; i++) cells[i] = row.getObject(i + 1);
    return cells;
  }

  private static String text(Object column) {
    return column == null ? "" : (String) column;
  }

  /** An order's column, which is never null, and its index, which ends with the id. */
  private enum Order {
    CAPTURED("l.captured_at", true, "leads_captured"), PROBABILITY("l.probability_key", true, "leads_probability"),
    DUE("l.due_key", false, "leads_due"), NAME("l.name_key", false, "leads_name");

    private final String column;
    private final boolean descending;
    private final String index;

    Order(String column, boolean descending, String index) {
      this.column = column;
      this.descending = descending;
      this.index = index;
    }

    String by() {
      return " order by " + column + (descending ? " desc" : "") + ", l.id";
    }

    /** Stands between the column and a value it has behind that. */
    String beyond() {
      return descending ? " <" : " >";
    }

    static Order of(LeadQuery.Order order) {
      return switch (order) {
        case CAPTURED_LAST_FIRST -> CAPTURED;
        case PROBABILITY_HIGHEST_FIRST -> PROBABILITY;
        case DUE_FIRST -> DUE;
        case NAME -> NAME;
      };
    }

    Object value(String key) {
      return switch (this) {
        case CAPTURED, DUE -> Long.valueOf(key);
        case PROBABILITY -> Double.valueOf(key);
        case NAME -> key;
      };
    }
  }
}
