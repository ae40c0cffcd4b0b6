package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says why each model judges a lead as it does, with what is known now, what to ask next and what would make it Hot; nothing is written. */
@Component(service = ExplainLead.class)
public class ExplainLead {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ExplainLead(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Why a model judges so.
   *
   * @param assessment what it answers now, with its reasons; it is not stored
   * @param lever the open answer that would raise the probability most, found by judging again
   * @param outlook what the open questions are worth, and what would make the lead Hot
   */
  public record Explanation(Assessment assessment, Optional<Lever> lever, Outlook outlook) {}

  private record Known(Lead lead, String leading, GatherEvidence gathered, Policy policy, Predicate<Estimate> hot) {}

  /** An explanation by each model that answers, the leading model first; of a closed lead, too. */
  public Result<List<Explanation>> explain(Id<Lead> id, Actor actor) {
    var known = store.read(session -> session.leads().find(id).map(lead -> known(session, lead)));
    return known.map(k -> Result.done(explain(k, actor))).orElseGet(() -> Result.refused("lead.unknown", id));
  }

  private Known known(Session session, Lead lead) {
    TeachModels.teach(plugins, session);
    var thresholds = plugins.rating().map(rating -> Policy.thresholds(session.settings()::get, rating.standard()));
    Predicate<Estimate> hot = estimate -> thresholds.isPresent() && plugins.rating().isPresent() && lead.rating().map(Rating::band)
        .map(before -> plugins.rating().get().rate(estimate, before, thresholds.get()))
        .orElseGet(() -> plugins.rating().get().rate(estimate, thresholds.get())).band() == Band.HOT;
    return new Known(lead, LeadingModels.of(session).of(lead), GatherEvidence.of(session, List.of(lead), plugins.models()).getFirst(), Policy.of(session.settings()), hot);
  }

  private List<Explanation> explain(Known known, Actor actor) {
    var now = clock.instant();
    var evidence = known.gathered.at(now, known.policy);
    var explanations = new ArrayList<Explanation>();
    for (var model : plugins.models())
      if (guard.call(model.describe().id(), LIMIT, () -> explain(model, known, evidence.get(model.describe().id()), actor)) instanceof Result.Done<Explanation>(var why))
        explanations.add(why);
    explanations.sort(Comparator.comparing(e -> !e.assessment.model().equals(known.leading)));
    return explanations;
  }

  private static Explanation explain(QualificationModel model, Known known, Evidence evidence, Actor actor) {
    var basics = model.describe().basics();
    var assessment = new Assessment(Id.next(evidence.moment()), known.lead.id(), basics.id(), basics.version(), evidence.moment(), actor, evidence, model.estimate(evidence));
    if (!known.lead.state().isOpen()) return new Explanation(assessment, Optional.empty(), Outlook.NONE);
    return new Explanation(assessment, model.lever(evidence), new LookAhead(model, known.hot).of(evidence));
  }
}
