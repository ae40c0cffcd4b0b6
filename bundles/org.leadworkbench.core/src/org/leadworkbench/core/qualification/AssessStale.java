package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Judges every open lead whose assessment is stale: never judged, something new is known, or models or settings changed. */
@Component(service = AssessStale.class)
public class AssessStale {
  private static final Logger LOG = LoggerFactory.getLogger(AssessStale.class);
  private static final int BATCH = 500;
  private final LeadStore store;
  private final AssessLead assess;

  /** On this store. */
  @Activate
  public AssessStale(@Reference LeadStore store, @Reference AssessLead assess) {
    this.store = store;
    this.assess = assess;
  }

  /**
   * Judges batch by batch; each batch is committed, so a cancel keeps what was done.
   *
   * @param listener is told of each lead, also of one that cannot be judged and is left out
   * @param cancelled asked between batches
   * @return how many leads were judged; refused where none could be
   */
  public Result<Integer> assess(Actor actor, JudgementListener listener, BooleanSupplier cancelled) {
    return assess.basis().then(basis -> batches(basis, actor, listener, cancelled));
  }

  private Result<Integer> batches(String basis, Actor actor, JudgementListener listener, BooleanSupplier cancelled) {
    int count = 0;
    String after = "";
    Optional<Refusal> first = Optional.empty();
    while (!cancelled.getAsBoolean()) {
      var batch = stale(basis, after);
      if (batch.isEmpty()) break;
      var result = assess.assess(batch, actor);
      if (!(result instanceof Result.Done<JudgedLeads>(var leads))) return count > 0 ? Result.done(count) : result.then(none -> Result.done(0));
      leads.judged().forEach(listener::judged);
      leads.leftOut().forEach(listener::leftOut);
      leads.leftOut().forEach((id, why) -> LOG.warn("Lead {} could not be judged: {}", id, why.code()));
      count += leads.judged().size();
      if (first.isEmpty()) first = leads.leftOut().values().stream().findFirst();
      if (leads.isLost()) break;
      after = batch.getLast().value();
    }
    return count == 0 && first.isPresent() ? new Result.Refused<>(first.get()) : Result.done(count);
  }

  private List<Id<Lead>> stale(String basis, String after) {
    return store.read(session -> session.judgements().stale(basis, after, BATCH));
  }
}
