package org.leadworkbench.core.lead;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes that somebody got in touch with a lead, or tried. The first time makes a new lead one that is worked. */
@Component(service = LogContact.class)
public class LogContact {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public LogContact(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Notes the contact; a nurtured lead is resumed by it.
   *
   * @param note words about it, may be empty
   */
  public Result<Lead> log(Id<Lead> id, ContactKind kind, boolean reached, String note, Actor actor) {
    return log(id, kind, reached, note, Optional.empty(), actor);
  }

  /**
   * The same, with a promise to get in touch again: the next step of a lead that marketing works is then due when the
   * organisation opens on that day.
   *
   * @param again the organisation's day, if one was agreed
   */
  public Result<Lead> log(Id<Lead> id, ContactKind kind, boolean reached, String note, Optional<LocalDate> again, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> lead.state().isOpen()
            ? Result.done(log(new Moment(session, actor, clock.instant()), lead, kind, again, facts(kind, reached, note, again)))
            : Result.<Lead>refused("lead.closed", id, lead.state()))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }

  private static Lead log(Moment moment, Lead lead, ContactKind kind, Optional<LocalDate> again, Map<String, String> facts) {
    var followUp = again.map(day -> agreed(moment, day)).orElseGet(() -> moment.policy().nextSteps().followUp(lead.rating().map(Rating::band), moment.at()));
    moment.session().judgements().outdate(lead.id());
    return switch (lead.state()) {
      case NEW -> moment.step(lead, lead.in(State.WORKING, followUp), EventType.FIRST_TOUCH_MADE, kind.code(), facts);
      case WORKING -> moment.step(lead, lead.in(State.WORKING, followUp), EventType.CONTACT_MADE, kind.code(), facts);
      case NURTURING -> {
        var resumed = moment.step(lead, lead.in(State.WORKING, followUp), EventType.RESUMED, "new-activity", Map.of());
        yield moment.happened(resumed, EventType.CONTACT_MADE, kind.code(), facts);
      }
      default -> moment.step(lead, lead, EventType.CONTACT_MADE, kind.code(), facts);
    };
  }

  private static NextStep agreed(Moment moment, LocalDate day) {
    var time = moment.policy().businessTime();
    return new NextStep(NextStep.Kind.FOLLOW_UP, day.atTime(time.opens()).atZone(time.zone()).toInstant());
  }

  private static Map<String, String> facts(ContactKind kind, boolean reached, String note, Optional<LocalDate> again) {
    var facts = new TreeMap<String, String>();
    facts.put("kind", kind.code());
    facts.put("reached", reached ? "yes" : "no");
    if (!note.isBlank()) facts.put("note", note.strip());
    again.ifPresent(day -> facts.put("again", day.toString()));
    return facts;
  }
}
