package org.leadworkbench.store.tests;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.Interval;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

/** Values for tests of the store. */
public final class Samples {
  public static final Instant NOW = Instant.parse("2026-03-29T01:30:00.123456Z"); // in the hour that Berlin skips
  public static final Source FAIR = new Source(Id.of("fair"), 0, "Messe Köln", "");
  public static final Actor WORKBENCH = Actor.workbench("test");

  private Samples() {}

  /** Stores the source that all sample leads come from. */
  public static void begin(LeadStore store) {
    store.change(s -> {
      s.directory().add(FAIR);
      return null;
    });
  }

  public static Lead lead(String id) {
    return lead(id, "Vera", id);
  }

  public static Lead lead(String id, String firstName, String lastName) {
    var contact = Contact.empty().with(Field.FIRST_NAME, firstName).with(Field.LAST_NAME, lastName);
    return new Lead(Id.of(id), 0, contact, Map.of(), FAIR.id(), NOW, Consent.UNKNOWN, State.NEW,
        Responsibility.of(Team.MARKETING), Optional.of(new NextStep(NextStep.Kind.FIRST_CONTACT, NOW)), Optional.empty());
  }

  public static Lead full(String id) {
    var contact = Contact.empty();
    for (var field : Field.values()) contact = contact.with(field, "Größe 漢字 🎯 " + field);
    return new Lead(Id.of(id), 0, contact.with(Field.NOTE, "ß".repeat(100_000)),
        Map.of("Budget", new Detail.Number(new BigDecimal("1.250E+6")), "Tag", new Detail.Day(LocalDate.of(2026, 3, 29)),
            "Ja", new Detail.YesNo(true), "\"Wort\"", new Detail.Text("Zeile\nzwei")),
        FAIR.id(), NOW, Consent.YES, State.WORKING, Responsibility.of(Team.MARKETING),
        Optional.of(new NextStep(NextStep.Kind.FOLLOW_UP, NOW.plusSeconds(60))),
        Optional.of(new Rating(Band.WARM, Math.nextUp(0.1 + 0.2), NOW.minusSeconds(5), "bant")));
  }

  public static Lead rated(Lead lead, Band band, double probability) {
    return lead.with(new Rating(band, probability, NOW, "bant"));
  }

  public static Lead captured(Lead lead, Instant at) {
    return new Lead(lead.id(), lead.version(), lead.contact(), lead.details(), lead.source(), at, lead.consent(), lead.state(),
        lead.responsibility(), lead.next(), lead.rating());
  }

  public static Person person(String name) {
    return new Person(Id.of(name.toLowerCase(java.util.Locale.ROOT)), 0, name, name.toLowerCase(java.util.Locale.ROOT)
        + "@example.org", Role.AGENT, Team.MARKETING, Optional.empty());
  }

  public static LeadEvent event(Lead lead, EventType type, State from, State to, Instant at, Actor actor, Map<String, String> facts) {
    return new LeadEvent(Id.next(at), lead.id(), at, actor, type, "because", from, to, facts);
  }

  public static Answer answer(String question, AnswerValue value, Instant at) {
    return new Answer(question, value, at, "vera", "person");
  }

  public static List<AnswerValue> values() {
    return List.of(new AnswerValue.Choice("yes-soon"), new AnswerValue.Scale(-3), new AnswerValue.YesNo(false),
        new AnswerValue.Text("Größe 漢字 🎯"), new AnswerValue.Amount(new BigDecimal("50000.10"), Currency.getInstance("EUR")),
        new AnswerValue.Day(LocalDate.of(2026, 2, 28)));
  }

  /** Doubles with all their bits and instants with all their digits. */
  public static Assessment assessment(String id, Lead lead, Instant at) {
    var exact = at.plusNanos(789);
    var answers = new TreeMap<String, Answer>();
    for (var value : values()) answers.put(value.kind().name(), answer(value.kind().name(), value, exact.minusNanos(1)));
    var evidence = new Evidence(exact, LocalDate.ofInstant(exact, ZoneId.of("Pacific/Kiritimati")), 0.1 + 0.2, answers, new TreeMap<>(full("x").details()),
        List.of(new Activity("call", exact.minusNanos(3), true)));
    var estimate = new Estimate(Math.nextDown(0.7), -0.0, List.of(new Contribution("need", "yes", Double.MIN_VALUE),
        new Contribution("time", "soon", Math.PI), Contribution.rest(-1e300)), Optional.of(new Interval(0.1, 1.0 / 3)));
    return new Assessment(Id.of(id), lead.id(), "bant", "1.0.0", exact, WORKBENCH, evidence, estimate);
  }

  public static Inquiry inquiry(String id, Lead lead, String key, String fingerprint) {
    return new Inquiry(Id.of(id), lead.id(), FAIR.id(), key, fingerprint, "run-1", 2, NOW, true, "{\"Name\":\"Groß\"}");
  }

  public static Delivery delivery(String id, Lead lead, Person to, DeliveryState state, Instant due) {
    return new Delivery(Id.of(id), 0, lead.id(), to.id(), "filedrop", state, 0, NOW, due, due, "", "{\"x\":1}");
  }

  public static Lead added(Session session, Lead lead) {
    return session.leads().add(lead);
  }
}
