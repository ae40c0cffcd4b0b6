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
import java.util.stream.Stream;
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
      + " l.state, l.band, l.probability, l.person_id, l.team_id, l.next_kind, l.next_due, l.captured_at, l.source_id, l.probability_key, l.due_key, l.name_key";
  private static final int CELLS = 19;
  private static final String TEXT = "l.search_text";
  private static final String CAPTURED_INDEX = "leads_captured";
  private static final int NEAR = 5_000;
  private final Work work;
  private final Order order;
  private final Condition filter;

  LeadList(Work work, LeadQuery query) {
    this.work = work;
    order = Order.of(query.order());
    filter = filter(query);
  }

  private static Condition filter(LeadQuery query) {
    var states = query.states().isEmpty() ? Set.of(State.MERGED, State.ERASED) : query.states();
    var all = Condition.of("l.state " + (query.states().isEmpty() ? "not in " : "in ") + Rows.places(states.size()), states.stream().map(State::name).toArray());
    if (query.band().isPresent()) all = all.and("l.band = ?", query.band().get().name());
    if (query.person().isPresent()) all = all.and("l.person_id = ?", query.person().get().value());
    if (query.next().isPresent()) all = all.and("l.next_kind = ?", query.next().get().name());
    if (query.dueBefore().isPresent()) all = all.and("l.next_due < ?", Micros.of(query.dueBefore().get()));
    if (query.once().isPresent())
      all = all.and("exists (select 1 from lead_events e where e.lead_id = l.id and e.event_type = ?)", query.once().get().name());
    return query.text().isBlank() ? all : all.and(containing(Search.stored(Search.wanted(query.text().strip()))));
  }

  private static Condition containing(List<String> spellings) {
    var like = spellings.stream().map(spelling -> TEXT + " like ? escape '!'").collect(Collectors.joining(" or ", "(", ")"));
    return Condition.of(like, spellings.stream().map(spelling -> "%" + spelling.replaceAll("([!%_])", "!$1") + "%").toArray());
  }

  long count() {
    var count = new long[1];
    work.rows().each("select count(*) from leads l where " + filter.sql() + work.unwaiting(), filter.values(), row -> count[0] = row.getLong(1));
    return count[0];
  }

  LeadPage page(Optional<LeadPage.Cursor> after, int limit) {
    var next = order.hasIndex() ? next(after, limit) : List.<Object[]>of();
    if (next.size() > limit || order.hasIndex() && work.plansWell()) return page(next, limit);
    var wanted = after.map(this::behind).map(filter::and).orElse(filter);
    return work.plansWell() ? page(all(wanted, limit), limit) : sorted(wanted, limit);
  }

  /**
   * The next rows in the order of the index. Leads of the cursor's own value, of which an import may bring thousands, are
   * read by themselves: so the index is entered at the cursor, and not before all of them.
   */
  private List<Object[]> next(Optional<LeadPage.Cursor> after, int limit) {
    if (after.isEmpty()) return near(Optional.empty(), limit);
    var key = order.value(after.get().key());
    var rows = new ArrayList<>(all(Condition.of(order.column + " = ? and l.id > ?", key, after.get().id()).and(filter), limit));
    if (rows.size() <= limit) rows.addAll(near(Optional.of(Condition.of(order.column + order.beyond() + " ?", key)), limit));
    return rows.subList(0, Math.min(rows.size(), limit + 1));
  }

  /**
   * What of the list is among the next leads: most lists show what most leads are, and a database that does not plan well
   * would not look there first by itself.
   */
  private List<Object[]> near(Optional<Condition> rest, int limit) {
    var wanted = rest.map(r -> r.and(filter)).orElse(filter);
    if (work.plansWell()) return all(wanted, limit);
    return rows("(select " + COLUMNS + (filter.sql().contains(TEXT) ? ", " + TEXT : "") + " from leads l" + work.through(CAPTURED_INDEX)
        + rest.map(c -> "where " + c.sql()).orElse("") + order.by() + " fetch first " + NEAR + " rows only) l where " + filter.sql(), wanted.values(), limit);
  }

  private List<Object[]> all(Condition wanted, int limit) {
    return rows("leads l " + work.through(CAPTURED_INDEX) + "where " + wanted.sql() + order.by(), wanted.values(), limit);
  }

  private List<Object[]> rows(String from, List<Object> values, int limit) {
    var rows = new ArrayList<Object[]>();
    work.rows().each("select " + COLUMNS + " from " + from + " fetch first " + (limit + 1L) + " rows only" + work.unwaiting(), values,
        row -> rows.add(cells(row)));
    return rows;
  }

  private LeadPage page(List<Object[]> rows, int limit) {
    if (rows.size() <= limit) return new LeadPage(shown(work, rows), Optional.empty());
    var last = rows.get(limit - 1);
    return new LeadPage(shown(work, rows.subList(0, limit)), Optional.of(new LeadPage.Cursor(String.valueOf(last[order.cell]), (String) last[0])));
  }

  /** Whole rows of one page alone: a database that sorted them all would have to write them to its disk for that. */
  private LeadPage sorted(Condition wanted, int limit) {
    var keys = new ArrayList<LeadPage.Cursor>();
    work.rows().each("select l.id, " + order.column + " from leads l where " + wanted.sql() + order.by() + " fetch first " + (limit + 1L) + " rows only"
        + work.unwaiting(), wanted.values(), row -> keys.add(new LeadPage.Cursor(String.valueOf(row.getObject(2)), row.getString(1))));
    var page = keys.subList(0, Math.min(limit, keys.size()));
    var next = keys.size() <= limit || page.isEmpty() ? Optional.<LeadPage.Cursor>empty() : Optional.of(page.getLast());
    return new LeadPage(rows(work, page.stream().map(LeadPage.Cursor::id).toList()), next);
  }

  /** The rows of these leads, in their order. */
  static List<LeadRow> rows(Work work, List<String> ids) {
    var found = new HashMap<String, Object[]>();
    work.lookUp("select " + COLUMNS + " from leads l where l.id " + Rows.KEYS + work.unwaiting(), ids, List.of(),
        row -> found.put(row.getString(1), cells(row)));
    return shown(work, ids.stream().map(found::get).filter(Objects::nonNull).toList());
  }

  /** Rows behind this place: the first condition is for the index, the second for rows of the same value. */
  private Condition behind(LeadPage.Cursor cursor) {
    var key = order.value(cursor.key());
    return Condition.of(order.column + order.beyond() + "= ? and (" + order.column + order.beyond() + " ? or l.id > ?)", key, key, cursor.id());
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

  private static Object[] cells(ResultSet row) throws SQLException {
    var cells = new Object[CELLS];
    for (int i = 0; i < CELLS; i++) cells[i] = row.getObject(i + 1);
    return cells;
  }

  private static String text(Object column) {
    return column == null ? "" : (String) column;
  }

  /**
   * A condition of SQL.
   *
   * @param values those of its places
   */
  private record Condition(String sql, List<Object> values) {
    static Condition of(String sql, Object... values) {
      return new Condition(sql, List.of(values));
    }

    Condition and(String more, Object value) {
      return and(of(more, value));
    }

    Condition and(Condition other) {
      return new Condition(sql + " and " + other.sql, Stream.concat(values.stream(), other.values.stream()).toList());
    }
  }

  /** An order's column, which is never null, and its place among those of a row. */
  private enum Order {
    CAPTURED("l.captured_at", true, 14), PROBABILITY("l.probability_key", true, 16), DUE("l.due_key", false, 17), NAME("l.name_key", false, 18);

    private final String column;
    private final boolean descending;
    private final int cell;

    Order(String column, boolean descending, int cell) {
      this.column = column;
      this.descending = descending;
      this.cell = cell;
    }

    /** Lists are opened in this order; in others they come from memory as a rule. */
    boolean hasIndex() {
      return this == CAPTURED;
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
