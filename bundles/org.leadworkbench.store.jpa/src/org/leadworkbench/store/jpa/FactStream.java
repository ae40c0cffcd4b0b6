package org.leadworkbench.store.jpa;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.store.jpa.entity.Facts;
import org.leadworkbench.store.jpa.entity.Micros;

/**
 * The courses of all leads, by one pass over leads and one over those events that say something of a course, both in order
 * of the lead: memory does not grow with their number. Plain JDBC, since EclipseLink would hold every row until the end;
 * no join, as Derby would make a table of all leads for it on the disk.
 */
record FactStream(Connection connection) {
  private static final int FETCH = 1_000;
  private static final String SOURCES = "select id, name from sources";
  private static final String LEADS = "select id, source_id, captured_at, state, band from leads where state <> 'MERGED' order by id";
  private static final String EVENTS = "select lead_id, event_type, happened_at, actor_kind, state_before, state_after,"
      + " case when event_type in (" + Course.WITH_FACTS + ") then facts end, id from lead_events"
      + " where state_before <> state_after or event_type in (" + Course.WITHIN_A_STATE + ") order by lead_id";

  /** Once something was handed over the pass is not repeated where the connection breaks: the consumer would count it twice. */
  void forEach(BiConsumer<Id<Lead>, LeadFacts> consumer) {
    boolean begun = false;
    try (var leadStatement = statement(); var eventStatement = statement()) {
      var sources = sources();
      try (var leads = leadStatement.executeQuery(LEADS); var events = eventStatement.executeQuery(EVENTS)) {
        boolean event = events.next();
        while (leads.next()) {
          var id = leads.getString(1);
          var band = leads.getString(5);
          var course = new Course(sources.get(leads.getString(2)), Micros.instant(leads.getLong(3)), State.valueOf(leads.getString(4)),
              band == null ? null : Band.valueOf(band));
          while (event && events.getString(1).compareTo(id) < 0) event = events.next();
          while (event && events.getString(1).equals(id)) {
            take(events, course);
            event = events.next();
          }
          begun = true;
          consumer.accept(Id.of(id), course.facts());
        }
      }
    } catch (SQLException e) {
      if (begun) throw new StoreRefused(Refusal.of("store.broken-off"), e);
      throw new PersistenceException("The course of the leads cannot be read", e);
    }
  }

  private Map<String, String> sources() throws SQLException {
    var names = new HashMap<String, String>();
    try (var statement = statement(); var sources = statement.executeQuery(SOURCES)) {
      while (sources.next()) names.put(sources.getString(1), sources.getString(2));
    }
    return names;
  }

  private static void take(ResultSet event, Course course) throws SQLException {
    course.take(event.getString(8), EventType.valueOf(event.getString(2)), Micros.instant(event.getLong(3)), event.getString(4), State.valueOf(event.getString(5)),
        State.valueOf(event.getString(6)), Facts.of(event.getString(7)));
  }

  private Statement statement() throws SQLException {
    var statement = connection.createStatement();
    statement.setFetchSize(FETCH);
    return statement;
  }
}
