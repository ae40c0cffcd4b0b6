package org.leadworkbench.store.jpa;

import jakarta.persistence.TypedQuery;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** A list's pages: columns instead of entities, and each page begins behind the last row of the one before. */
final class LeadList {
  private static final String COLUMNS = "l.id, l.contact.firstName, l.contact.lastName, l.contact.organisation,"
      + " l.contact.email, l.contact.phone, l.contact.city, l.state, l.band, l.probability, l.person, l.team, l.nextKind,"
      + " l.nextDue, l.capturedAt, l.source";
  private final Work work;
  private final Order order;
  private final StringBuilder where = new StringBuilder();
  private final Map<String, Object> values = new HashMap<>();

  LeadList(Work work, LeadQuery query) {
    this.work = work;
    order = Order.of(query.order());
    if (query.states().isEmpty()) and("l.state not in :states", "states", Set.of(State.MERGED, State.ERASED));
    else and("l.state in :states", "states", query.states());
    query.band().ifPresent(band -> and("l.band = :band", "band", band));
    query.person().ifPresent(person -> and("l.person = :person", "person", person.value()));
    if (!query.text().isBlank())
      and("l.searchText like :text escape '!'", "text", "%" + Search.folded(query.text().strip()).replaceAll("([!%_])", "!$1") + "%");
  }

  long count() {
    return bound("select count(l) from Lead l" + where, Long.class).getSingleResult();
  }

  LeadPage page(Optional<LeadPage.Cursor> after, int limit) {
    after.ifPresent(this::behind);
    var rows = work.all(bound("select " + COLUMNS + ", " + order.column + " from Lead l" + where + " order by "
        + order.column + (order.descending ? " desc" : "") + ", l.id", Object[].class).setMaxResults(limit + 1));
    var page = rows.subList(0, Math.min(limit, rows.size()));
    var next = rows.size() <= limit || page.isEmpty() ? Optional.<LeadPage.Cursor>empty()
        : Optional.of(new LeadPage.Cursor(String.valueOf(last(page.getLast())), (String) page.getLast()[0]));
    return new LeadPage(rows(page), next);
  }

  /** The first condition is for the index, the second for rows of the same value. */
  private void behind(LeadPage.Cursor cursor) {
    and(order.column + (order.descending ? " <= :key" : " >= :key"), "key", order.value(cursor.key()));
    and("(" + order.column + (order.descending ? " < :key" : " > :key") + " or l.id > :id)", "id", cursor.id());
  }

  private List<LeadRow> rows(List<Object[]> rows) {
    var people = names("Person", rows, 10);
    var teams = names("Team", rows, 11);
    var sources = names("Source", rows, 15);
    return rows.stream().map(row -> new LeadRow(Id.of((String) row[0]), (text(row[1]) + " " + text(row[2])).strip(),
        text(row[3]), text(row[4]), text(row[5]), text(row[6]), (State) row[7], Optional.ofNullable((Band) row[8]),
        row[9] == null ? OptionalDouble.empty() : OptionalDouble.of((Double) row[9]),
        row[10] == null ? teams.get(row[11]) : people.get(row[10]),
        Optional.ofNullable((NextStep.Kind) row[12]).map(kind -> new NextStep(kind, Micros.instant((Long) row[13]))),
        Micros.instant((Long) row[14]), sources.get(row[15]))).toList();
  }

  private Map<Object, String> names(String entity, List<Object[]> rows, int column) {
    var ids = rows.stream().map(row -> row[column]).filter(id -> id != null).collect(Collectors.toSet());
    var names = new HashMap<Object, String>();
    for (var part : Work.parts(ids))
      work.query("select e.id, e.name from " + entity + " e where e.id in :ids", Object[].class).setParameter("ids", part)
          .getResultList().forEach(row -> names.put(row[0], (String) row[1]));
    return names;
  }

  private void and(String condition, String name, Object value) {
    where.append(where.isEmpty() ? " where " : " and ").append(condition);
    values.put(name, value);
  }

  private <T> TypedQuery<T> bound(String jpql, Class<T> type) {
    var query = work.query(jpql, type);
    values.forEach(query::setParameter);
    return query;
  }

  private static Object last(Object[] row) {
    return row[row.length - 1];
  }

  private static String text(Object column) {
    return column == null ? "" : (String) column;
  }

  /** An order's column, which is never null and has an index together with the id. */
  private enum Order {
    CAPTURED("l.capturedAt", true), PROBABILITY("l.probabilityKey", true), DUE("l.dueKey", false), NAME("l.nameKey", false);

    private final String column;
    private final boolean descending;

    Order(String column, boolean descending) {
      this.column = column;
      this.descending = descending;
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
