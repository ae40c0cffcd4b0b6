package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges the leads that somebody names. */
@Component(service = AssessNamed.class)
public class AssessNamed {
  private final LeadStore store;
  private final AssessLead assess;

  /** On this store. */
  @Activate
  public AssessNamed(@Reference LeadStore store, @Reference AssessLead assess) {
    this.store = store;
    this.assess = assess;
  }

  /**
   * Judges these leads in their order; none of them where one is unknown or closed.
   *
   * @param judged is told each judgement
   * @return how many leads were judged
   */
  public Result<Integer> assess(List<Id<Lead>> ids, Actor actor, Consumer<Judgement> judged) {
    var obstacle = store.read(session -> ids.stream().map(id -> obstacle(id, session.leads().find(id))).flatMap(Optional::stream).findFirst());
    if (obstacle.isPresent()) return new Result.Refused<>(obstacle.get());
    for (var id : ids) {
      switch (assess.assess(id, actor)) {
        case Result.Refused<Judgement>(var why) -> {
          return new Result.Refused<>(why);
        }
        case Result.Done<Judgement>(var judgement) -> judged.accept(judgement);
      }
    }
    return Result.done(ids.size());
  }

  private static Optional<Refusal> obstacle(Id<Lead> id, Optional<Lead> lead) {
    if (lead.isEmpty()) return Optional.of(Refusal.of("lead.unknown", id));
    return lead.map(Lead::state).filter(s -> !s.isOpen()).map(s -> Refusal.of("lead.closed", id, s));
  }
}
