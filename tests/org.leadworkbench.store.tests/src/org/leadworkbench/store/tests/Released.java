package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;
import static org.leadworkbench.store.tests.Samples.answer;
import static org.leadworkbench.store.tests.Samples.assessment;
import static org.leadworkbench.store.tests.Samples.delivery;
import static org.leadworkbench.store.tests.Samples.full;
import static org.leadworkbench.store.tests.Samples.inquiry;
import static org.leadworkbench.store.tests.Samples.lead;
import static org.leadworkbench.store.tests.Samples.person;
import static org.leadworkbench.store.tests.Samples.values;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

/**
 * Two leads and all that can be known of them. The rows that each release wrote for it are kept as {@code schema-N.sql},
 * so that every later program can show that it still finds them.
 */
final class Released {
  private static final Lead ADA = full("a").with(full("a").contact().with(Field.NOTE, "Größe; \"ja\", it's so"))
      .with(Responsibility.of(person("Vera")));
  private static final Lead OTHER = lead("b", "", "Özil").closed(State.DISQUALIFIED);
  private static final Absence AWAY = new Absence(LocalDate.of(2026, 12, 24), Optional.of(Id.of("max")));
  private static final Team PARTNER = new Team(Id.of("partner"), "Änderung");
  private static final LeadEvent EVENT = new LeadEvent(Id.of("e"), ADA.id(), NOW, WORKBENCH, EventType.CONTACT_MADE, "call", State.WORKING,
      State.WORKING, Map.of("note", "Größe 漢字 🎯"));
  private static final PersonalAssessment FELT = new PersonalAssessment(Id.of("p"), ADA.id(), WORKBENCH, NOW, new Opinion.Likely(0.1 + 0.2), "gefühlt");
  private static final MergeProposal PROPOSAL = new MergeProposal(Id.of("m"), OTHER.id(), ADA.id(), 0.1 + 0.2, "name", NOW, MergeProposal.Status.OPEN);
  private static final MatchKey KEY = new MatchKey(Strength.EXACT, "email:größe@example.org");

  private Released() {}

  /** Writes everything into a new store that has the samples' source. */
  static void fill(Session s) {
    s.directory().add(PARTNER);
    var vera = s.directory().save(s.directory().add(person("Vera")).away(AWAY));
    s.directory().add(PersonChange.of(vera, WORKBENCH, NOW));
    s.leads().add(ADA);
    s.leads().add(OTHER);
    s.timeLine().add(EVENT);
    values().forEach(v -> s.judgements().add(ADA.id(), "bant", answer(v.kind().name(), v, NOW)));
    s.judgements().add(assessment("x", ADA, NOW));
    s.judgements().add(FELT);
    s.inquiries().add(inquiry("i", ADA, "k", "f"));
    s.inquiries().index(ADA.id(), Set.of(KEY));
    s.inquiries().propose(PROPOSAL);
    s.outbox().add(sent());
    s.settings().set("a", "1 \"ß\"", WORKBENCH, NOW);
  }

  /** Everything is there as it was written. */
  static void assertThere(Session s) {
    assertEquals(ADA.withVersion(1), s.leads().find(ADA.id()).orElseThrow());
    assertEquals(OTHER.withVersion(1), s.leads().find(OTHER.id()).orElseThrow());
    assertEquals(Optional.of(FAIR.name()), s.directory().source(FAIR.name()).map(source -> source.name()));
    assertEquals(Optional.of(AWAY), s.directory().person(Id.of("vera")).orElseThrow().absence());
    assertEquals(List.of(Optional.of(AWAY)), s.directory().changes(Id.of("vera")).stream().map(PersonChange::absence).toList());
    assertEquals(true, s.directory().teams().contains(PARTNER));
    assertEquals(List.of(EVENT), s.timeLine().of(ADA.id()));
    assertEquals(values(), s.judgements().answers(ADA.id(), "bant").stream().map(a -> a.value()).toList());
    assertEquals(List.of(assessment("x", ADA, NOW)), s.judgements().assessments(ADA.id()));
    assertEquals(List.of(FELT), s.judgements().personal(ADA.id()));
    assertEquals(List.of(inquiry("i", ADA, "k", "f")), s.inquiries().of(ADA.id()));
    assertEquals(Map.of(KEY, List.of(ADA.id())), s.inquiries().matches(List.of(KEY), 20));
    assertEquals(List.of(PROPOSAL), s.inquiries().openProposals(9));
    assertEquals(sent().payload(), s.outbox().find(sent().id()).orElseThrow().payload());
    assertEquals(Optional.of("1 \"ß\""), s.settings().get("a"));
  }

  /** Writes the rows that the release of this schema wrote, and answers how many there are. */
  static int insert(Connection connection, int schema) throws SQLException {
    int inserted = 0;
    try (var statement = connection.createStatement()) {
      for (var sql : rows(schema)) inserted += statement.executeUpdate(sql);
    }
    return inserted;
  }

  /** The checksum of each migration that a store has had, by its number. */
  static SortedMap<Integer, String> history(Connection connection) throws SQLException {
    var history = new TreeMap<Integer, String>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery("select version_no, checksum from schema_history")) {
      while (rows.next()) history.put(rows.getInt(1), rows.getString(2));
    }
    return history;
  }

  private static List<String> rows(int schema) {
    try (var in = Released.class.getResourceAsStream("schema-" + schema + ".sql")) {
      return List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split(";\\R"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Delivery sent() {
    return delivery("d", ADA, person("Vera"), DeliveryState.UNKNOWN, NOW);
  }
}
