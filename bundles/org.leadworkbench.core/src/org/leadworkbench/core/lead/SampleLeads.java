package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.IntStream;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.AnswerQuestions;
import org.leadworkbench.core.qualification.AssessLead;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.transfer.DeliveryState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Invented leads to try things out with, which are gone again without a trace. They are known by their ids. */
@Component(service = SampleLeads.class)
public class SampleLeads {
  private static final Id<Source> SOURCE = Id.of("sample");
  /** One answer more makes the first one Hot; the others show what bands are. */
  private static final List<Map<String, String>> ANSWERS = List.of(Map.of("authority", "decides", "need", "clear"), Map.of("need", "clear", "timeframe", "year"),
      Map.of("budget", "none", "need", "vague"), Map.of(), Map.of("authority", "recommends", "timeframe", "halfyear"), Map.of());
  private static final List<Id<Lead>> IDS = IntStream.rangeClosed(1, ANSWERS.size()).mapToObj(i -> Id.<Lead>of("00000000-0000-7000-8000-%012d".formatted(i))).toList();
  private static final List<Contact.Field> FIELDS = List.of(Contact.Field.FIRST_NAME, Contact.Field.LAST_NAME, Contact.Field.FUNCTION, Contact.Field.ORGANISATION,
      Contact.Field.CITY, Contact.Field.EMAIL, Contact.Field.PHONE, Contact.Field.NOTE);
  private static final String SEPARATOR = ";";
  private final LeadStore store;
  private final AnswerQuestions answers;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store and clock, judged by these. */
  @Activate
  public SampleLeads(@Reference LeadStore store, @Reference AnswerQuestions answers, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.answers = answers;
    this.assess = assess;
    this.clock = clock;
  }

  /** Adds them with names and words of this language; refused where they are there already. How many there are. */
  public Result<Integer> add(Locale language, Actor actor) {
    var texts = ResourceBundle.getBundle("org.leadworkbench.core.sample", language, SampleLeads.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    boolean added = store.change(session -> {
      if (!present(session).isEmpty()) return false;
      var moment = new Moment(session, actor, clock.instant());
      var source = source(session, texts.getString("source"));
      for (int i = 0; i < IDS.size(); i++) add(moment, source, IDS.get(i), texts.getString("lead." + (i + 1)).split(SEPARATOR, -1));
      return true;
    });
    if (!added) return Result.refused("sample.there");
    for (int i = 0; i < IDS.size(); i++) if (!ANSWERS.get(i).isEmpty()) answers.answer(IDS.get(i), "bant", ANSWERS.get(i), actor);
    return assess.assess(IDS, actor).then(judged -> Result.done(IDS.size()));
  }

  /** Whether any of them is there. */
  public boolean present() {
    return store.read(session -> !present(session).isEmpty());
  }

  /**
   * Removes them with everything that was done with them, as if they had never been; one that is being sent, or that a
   * real lead was merged into, stays. How many were removed.
   */
  public int remove() {
    return store.changeAnew(session -> {
      var removed = present(session).stream().filter(lead -> !isBeingSent(session, lead) && !holdsOthers(session, lead)).toList();
      removed.forEach(session.leads()::remove);
      return removed.size();
    });
  }

  private static List<Id<Lead>> present(Session session) {
    var found = session.leads().find(IDS);
    return IDS.stream().filter(found::containsKey).toList();
  }

  private static boolean isBeingSent(Session session, Id<Lead> lead) {
    return session.outbox().of(lead).stream().anyMatch(d -> d.state() == DeliveryState.SENDING);
  }

  private static boolean holdsOthers(Session session, Id<Lead> lead) {
    return session.timeLine().of(lead).stream().anyMatch(e -> e.type() == EventType.CONTACT_CHANGED && e.reason().equals("merged")
        && !IDS.contains(Id.<Lead>of(e.facts().get("from"))));
  }

  private static Source source(Session session, String name) {
    var known = session.directory().sources().stream().filter(s -> s.id().equals(SOURCE)).findFirst().or(() -> session.directory().source(name));
    return known.orElseGet(() -> {
      var source = new Source(SOURCE, 0, name, "");
      session.directory().add(source);
      return source;
    });
  }

  private static void add(Moment moment, Source source, Id<Lead> id, String[] values) {
    var contact = Contact.empty();
    for (int i = 0; i < FIELDS.size(); i++) contact = contact.with(FIELDS.get(i), values[i]);
    var first = moment.policy().nextSteps().firstContact(Optional.empty(), moment.at());
    var consent = contact.phone().isEmpty() ? Consent.UNKNOWN : Consent.YES;
    var lead = moment.captured(new Lead(id, 0, contact, Map.of(), source.id(), moment.at(), consent, State.NEW, Responsibility.of(Team.MARKETING), Optional.of(first),
        Optional.empty()), source.name(), Map.of());
    moment.session().inquiries().index(lead.id(), MatchKeys.of(contact));
  }
}
