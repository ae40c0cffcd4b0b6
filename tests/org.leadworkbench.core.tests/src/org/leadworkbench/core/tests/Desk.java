package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ClaimLead;
import org.leadworkbench.core.lead.AssignLead;
import org.leadworkbench.core.lead.DisqualifyLead;
import org.leadworkbench.core.lead.FindAlike;
import org.leadworkbench.core.lead.LogContact;
import org.leadworkbench.core.lead.ReopenLead;
import org.leadworkbench.core.lead.ResumeDue;
import org.leadworkbench.core.learning.ReportOutcome;
import org.leadworkbench.core.learning.WeighPeople;
import org.leadworkbench.core.people.AddPerson;
import org.leadworkbench.core.people.MarkAbsent;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.qualification.AnswerQuestions;
import org.leadworkbench.core.qualification.AssessAged;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.core.qualification.AssessPersonally;
import org.leadworkbench.core.qualification.AssessStale;
import org.leadworkbench.core.qualification.DecideQualified;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.core.qualification.PreviewJudgement;
import org.leadworkbench.core.qualification.ReplayAssessment;
import org.leadworkbench.core.report.RunReport;
import org.leadworkbench.core.transfer.AcceptLead;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.core.transfer.RouteWaiting;
import org.leadworkbench.core.transfer.SendDeliveries;
import org.leadworkbench.core.workspace.Configure;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.transfer.Delivery;

/** Somebody's working place: the use cases on a real store in a folder of its own, with the installed plug-ins. */
final class Desk implements AutoCloseable {
  static final Actor MARKETING = Actor.notRegistered("marketing");
  /** A Monday, 10 o'clock in Berlin. */
  static final Instant MONDAY = Instant.parse("2026-05-04T08:00:00Z");

  final SettableClock clock = new SettableClock(MONDAY);
  final LeadStore store;
  final Guard guard;
  final ClaimLead claim;
  final LogContact contact;
  final DisqualifyLead disqualify;
  final AssignLead assign;
  final FindAlike alike;
  final ReopenLead reopen;
  final ResumeDue resume;
  final AddPerson addPerson;
  final MarkAbsent absent;
  final AnswerQuestions answers;
  final AssessLead assess;
  final AssessStale stale;
  final AssessAged aged;
  final AssessPersonally personally;
  final WeighPeople weigh;
  final ReportOutcome outcome;
  final DecideQualified decide;
  final PreviewJudgement preview;
  final ReplayAssessment replay;
  final AcceptLead accept;
  final RejectLead reject;
  final SendDeliveries deliveries;
  final Configure configure;
  final RunReport report;

  Desk(Path folder) {
    this(folder, Services.get(Plugins.class));
  }

  Desk(Path folder, Plugins plugins) {
    this(folder, plugins, new Guard());
  }

  Desk(Path folder, Plugins plugins, Guard guard) {
    this.guard = guard;
    store = Services.get(StoreFactory.class).open(folder);
    Clock time = clock;
    var connectors = new Connectors(plugins);
    var transfer = new RequestTransfer(connectors, plugins);
    claim = new ClaimLead(store, time);
    contact = new LogContact(store, time);
    disqualify = new DisqualifyLead(store, time);
    assign = new AssignLead(store, time);
    alike = new FindAlike(store);
    reopen = new ReopenLead(store, time);
    resume = new ResumeDue(store, time);
    var waiting = new RouteWaiting(store, transfer, time);
    addPerson = new AddPerson(store, waiting, time);
    absent = new MarkAbsent(store, waiting, time);
    assess = new AssessLead(store, plugins, guard, transfer, time);
    answers = new AnswerQuestions(store, plugins, assess, time);
    stale = new AssessStale(store, assess, time);
    aged = new AssessAged(store, assess, time);
    personally = new AssessPersonally(store, plugins, assess, time);
    weigh = new WeighPeople(store, plugins, time);
    outcome = new ReportOutcome(store, weigh, time);
    preview = new PreviewJudgement(store, plugins, guard, time);
    decide = new DecideQualified(store, assess, transfer, time);
    replay = new ReplayAssessment(store, plugins, guard);
    accept = new AcceptLead(store, time);
    reject = new RejectLead(store, time);
    deliveries = new SendDeliveries(store, connectors, waiting, guard, time);
    configure = new Configure(store, connectors, plugins, time);
    report = new RunReport(store, plugins, guard);
  }

  /** A lead that has just come in. */
  Lead lead(String name) {
    return store.change(session -> {
      if (session.directory().source("Messe").isEmpty()) session.directory().add(new Source(Id.of("fair"), 0, "Messe", ""));
      var at = clock.instant();
      var lead = session.leads().add(new Lead(Id.next(at), 0, Contact.empty().withName(name), Map.of(), Id.of("fair"), at, Consent.UNKNOWN,
          State.NEW, Responsibility.of(Team.MARKETING),
          Optional.of(Policy.of(session.settings()).nextSteps().firstContact(Optional.empty(), at)), Optional.empty()));
      session.timeLine().add(new LeadEvent(Id.next(at), lead.id(), at, MARKETING, EventType.LEAD_CAPTURED, "Messe", State.NEW, State.NEW, Map.of()));
      return lead;
    });
  }

  Person rep(String name) {
    return done(addPerson.add(name, name.toLowerCase(Locale.ROOT) + "@example.org", Role.SALES, "", MARKETING));
  }

  Judgement answer(Id<Lead> lead, String... answers) {
    var given = new LinkedHashMap<String, String>();
    for (int i = 0; i < answers.length; i += 2) given.put(answers[i], answers[i + 1]);
    return done(this.answers.answer(lead, "bant", given, MARKETING));
  }

  /** A lead that turns Hot: somebody who decides, with an approved budget. */
  Lead hot(String name) {
    return answer(lead(name).id(), "authority", "decides", "budget", "approved").lead();
  }

  Lead now(Id<Lead> lead) {
    return store.read(session -> session.leads().find(lead).orElseThrow());
  }

  List<LeadEvent> events(Id<Lead> lead) {
    return store.read(session -> session.timeLine().of(lead));
  }

  List<Delivery> deliveriesOf(Id<Lead> lead) {
    return store.read(session -> session.outbox().of(lead));
  }

  void configure(String key, String value) {
    done(configure.set(key, value, MARKETING));
  }

  static <T> T done(Result<T> result) {
    return switch (result) {
      case Result.Done<T>(T value) -> value;
      case Result.Refused<T>(var why) -> fail(why.text(Locale.ENGLISH));
    };
  }

  static String refused(Result<?> result) {
    return switch (result) {
      case Result.Done<?>(var value) -> fail("was not refused: " + value);
      case Result.Refused<?>(var why) -> why.code();
    };
  }

  @Override
  public void close() {
    guard.close();
    store.close();
  }
}
