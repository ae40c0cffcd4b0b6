package org.leadworkbench.store.tests;

import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.NOW;
import static org.leadworkbench.store.tests.Samples.WORKBENCH;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.qualification.ModelDocument;

/** Something of each kind that a store keeps, with texts and numbers that are easily lost. */
final class Everything {
  static final String ODD = "tab\t line\n return\r \\N \\t \"quoted\" 'it' Größe 漢字 🎯 \u0001 \u2028 \uFFFF";

  private Everything() {}

  /** Puts it into a new store. */
  static void into(LeadStore store) {
    Samples.begin(store);
    intoBegun(store);
  }

  /** The same into a store that has its source. */
  static void intoBegun(LeadStore store) {
    store.change(session -> {
      var first = session.leads().add(Samples.full("a"));
      var second = session.leads().add(Samples.lead("b", ODD, ""));
      people(session, first);
      judgements(session, first);
      course(session, first, second);
      return null;
    });
  }

  private static void people(Session session, Lead lead) {
    session.directory().add(new Team(Id.of("south"), "Süd"));
    var vera = session.directory().add(Samples.person("Vera"));
    var absence = Optional.of(new Absence(LocalDate.of(2026, 12, 24), Optional.of(Id.of("max"))));
    var away = session.directory().save(vera.away(absence.get()));
    session.directory().add(new PersonChange(vera.id(), away.version(), absence, WORKBENCH, NOW));
    session.outbox().add(Samples.delivery("d", lead, vera, DeliveryState.DELIVERED, NOW));
    session.settings().set("leer", "", WORKBENCH, NOW);
    session.settings().set("odd 🎯 \uFF21", ODD, Actor.of(vera), NOW.plusNanos(1_000));
  }

  private static void judgements(Session session, Lead lead) {
    for (var value : Samples.values()) session.judgements().add(lead.id(), "bant", Samples.answer(value.kind().name(), value, NOW));
    session.judgements().add(Samples.assessment("s", lead, NOW));
    session.judgements().add(new PersonalAssessment(Id.of("p"), lead.id(), Actor.team("Stand 7"), NOW, new Opinion.Likely(Double.MIN_VALUE), ODD));
    session.judgements().add(new PersonalAssessment(Id.of("q"), lead.id(), WORKBENCH, NOW, new Opinion.Felt(Band.HOT), "ohne"));
  }

  private static void course(Session session, Lead first, Lead second) {
    session.timeLine().add(Samples.event(first, EventType.LEAD_CAPTURED, State.NEW, State.NEW, NOW, WORKBENCH, Map.of("note", ODD)));
    session.timeLine().add(Samples.event(second, EventType.WORK_STARTED, State.NEW, State.WORKING, NOW, WORKBENCH, Map.of()));
    session.inquiries().add(Samples.inquiry("i", first, "", "f"));
    for (var lead : List.of(first, second))
      session.inquiries().index(lead.id(), Set.of(new MatchKey(MatchKey.Strength.EXACT, "email:größe@example.org"),
          new MatchKey(MatchKey.Strength.LIKELY, "name:\uD83C\uDFAF"), new MatchKey(MatchKey.Strength.LIKELY, "name:\uFF21")));
    session.learning().add(new Learning.Kept("learned", new ModelDocument("learned", "1", ODD), "{}", NOW, WORKBENCH));
    session.learning().publish("learned", "1", WORKBENCH, NOW);
    session.inquiries().propose(new MergeProposal(Id.of("m"), second.id(), first.id(), 0.1 + 0.2, "name", NOW, MergeProposal.Status.OPEN));
  }

  /** All that the ports tell of it. */
  static List<Object> of(LeadStore store) {
    return store.read(s -> List.of(s.leads().list(LeadQuery.all(), 10).rows(), s.leads().find(Id.of("a")), s.leads().find(Id.of("b")),
        s.timeLine().of(Id.of("a")), s.judgements().answers(Id.of("a"), "bant"), s.judgements().assessments(Id.of("a")),
        s.judgements().personal(Id.of("a")), s.inquiries().of(Id.of("a")), s.inquiries().openProposals(10), s.outbox().all(10),
        s.directory().people(), s.directory().changes(Id.of("vera")), s.directory().teams(), s.directory().sources(), FAIR.name(), s.settings().all(),
        s.learning().documents("learned"), s.learning().publications("learned")));
  }
}
