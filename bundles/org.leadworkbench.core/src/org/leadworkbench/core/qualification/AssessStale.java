package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.leadworkbench.core.Ahead;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.qualification.AskModels.Round;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Judges every open lead whose assessment is stale: never judged, something new is known, time has made it so, or models or
 * settings changed.
 */
@Component(service = AssessStale.class)
public class AssessStale {
  private static final Logger LOG = LoggerFactory.getLogger(AssessStale.class);
  private static final int BATCH = 500;
  private final LeadStore store;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store. */
  @Activate
  public AssessStale(@Reference LeadStore store, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.assess = assess;
    this.clock = clock;
  }

  /** What the models said of some leads. */
  private record Asked(List<Lead> leads, Result<Round> round) {
    /** Whether they could say something of each. */
    boolean isWhole() {
      return round instanceof Result.Done<Round>(var done) && done.leftOut().isEmpty();
    }
  }

  /**
   * Judges batch by batch; each batch is committed, so a cancel keeps what was done. The models are asked of the next batch
   * while the one before is written, unless one of them failed: it may not come back.
   *
   * @param listener is told of each lead, also of one that cannot be judged and is left out
   * @param cancelled asked between batches
   * @return how many leads were judged; refused where none could be
   */
  public Result<Integer> assess(Actor actor, JudgementListener listener, BooleanSupplier cancelled) {
    try (var ahead = Ahead.thread("judge-ahead")) {
      return assess.basis().then(basis -> batches(basis, actor, listener, cancelled, ahead));
    }
  }

  private Result<Integer> batches(String basis, Actor actor, JudgementListener listener, BooleanSupplier cancelled, Executor ahead) {
    int count = 0;
    Optional<Refusal> first = Optional.empty();
    var asked = ask(basis, "");
    while (!asked.leads().isEmpty() && !cancelled.getAsBoolean()) {
      String after = asked.leads().getLast().id().value();
      Supplier<Asked> next = asked.isWhole() ? Ahead.of(ahead, () -> ask(basis, after)) : () -> ask(basis, after);
      var result = assess.assess(asked.leads(), asked.round(), actor);
      if (!(result instanceof Result.Done<JudgedLeads>(var leads))) return count > 0 ? Result.done(count) : result.then(none -> Result.done(0));
      leads.judged().forEach(listener::judged);
      leads.leftOut().forEach(listener::leftOut);
      leads.leftOut().forEach((id, why) -> LOG.warn("Lead {} could not be judged: {}", id, why.code()));
      count += leads.judged().size();
      if (first.isEmpty()) first = leads.leftOut().values().stream().findFirst();
      if (leads.isLost()) break;
      asked = next.get();
    }
    return count == 0 && first.isPresent() ? new Result.Refused<>(first.get()) : Result.done(count);
  }

  private Asked ask(String basis, String after) {
    var leads = store.read(session -> session.judgements().stale(basis, clock.instant(), after, BATCH));
    return new Asked(leads, assess.ask(leads));
  }
}
