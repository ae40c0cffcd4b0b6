package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Says why each model judges a lead as it does, with what is known now, and which answer would raise it most; nothing is written. */
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
   */
  public record Explanation(Assessment assessment, Optional<Lever> lever) {}

  private record Known(Lead lead, GatherEvidence gathered, Policy policy) {}

  /** An explanation by each model that answers, the leading model first; of a closed lead, too. */
  public Result<List<Explanation>> explain(Id<Lead> id, Actor actor) {
    var known = store.read(session -> session.leads().find(id).map(lead -> known(session, lead)));
    return known.map(k -> Result.done(explain(k, actor))).orElseGet(() -> Result.refused("lead.unknown", id));
  }

  private Known known(Session session, Lead lead) {
    TeachModels.teach(plugins, session);
    return new Known(lead, GatherEvidence.of(session, List.of(lead), plugins.models()).getFirst(), Policy.of(session.settings()));
  }

  private List<Explanation> explain(Known known, Actor actor) {
    var now = clock.instant();
    var evidence = known.gathered.at(now, known.policy);
    var explanations = new ArrayList<Explanation>();
    for (var model : plugins.models())
      if (guard.call(model.describe().id(), LIMIT, () -> explain(model, known.lead, evidence.get(model.describe().id()), actor)) instanceof Result.Done<Explanation>(var why))
        explanations.add(why);
    explanations.sort(Comparator.comparing(e -> !e.assessment.model().equals(known.policy.leadingModel())));
    return explanations;
  }

  private static Explanation explain(QualificationModel model, Lead lead, Evidence evidence, Actor actor) {
    var basics = model.describe().basics();
    return new Explanation(new Assessment(Id.next(evidence.moment()), lead.id(), basics.id(), basics.version(), evidence.moment(), actor, evidence,
        model.estimate(evidence)), lead.state().isOpen() ? model.lever(evidence) : Optional.empty());
  }
}
