package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.GivenReason;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes a person's own judgement beside the models'; until it has been measured it moves nothing, from then on the lead is judged by both. */
@Component(service = AssessPersonally.class)
public class AssessPersonally {
  private final LeadStore store;
  private final Plugins plugins;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public AssessPersonally(@Reference LeadStore store, @Reference Plugins plugins, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.assess = assess;
    this.clock = clock;
  }

  /** Notes the opinion with its reason, which is not blank. */
  public Result<PersonalAssessment> assess(Id<Lead> id, Opinion opinion, String reason, Actor actor) {
    return GivenReason.of(reason).then(why -> note(id, opinion, why, actor)).then(noted -> judged(noted, actor));
  }

  private Result<PersonalAssessment> judged(PersonalAssessment noted, Actor actor) {
    // where the models cannot judge now, or the lead is closed, the opinion is noted all the same
    if (counts(actor)) assess.assess(noted.lead(), actor);
    return Result.done(noted);
  }

  private boolean counts(Actor actor) {
    return Fusion.of(plugins).filter(f -> f.measured().values().stream().anyMatch(people -> people.containsKey(actor.key()))).isPresent();
  }

  private Result<PersonalAssessment> note(Id<Lead> id, Opinion opinion, String reason, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> {
          if (lead.state() == State.MERGED || lead.state() == State.ERASED)
            return Result.<PersonalAssessment>refused("lead.closed", id, lead.state());
          var moment = new Moment(session, actor, clock.instant());
          var assessment = new PersonalAssessment(Id.next(moment.at()), id, actor, moment.at(), opinion, reason);
          session.judgements().add(assessment);
          if (counts(actor)) session.judgements().outdate(id);
          moment.step(lead, lead, EventType.PERSONALLY_ASSESSED, reason, Map.of("opinion", switch (opinion) {
            case Opinion.Likely(double probability) -> Double.toString(probability);
            case Opinion.Felt(var band) -> band.name();
          }));
          return Result.done(assessment);
        })
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
