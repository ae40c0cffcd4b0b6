package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges every open lead whose assessment is stale: never judged, something new is known, or models or settings changed. */
@Component(service = AssessStale.class)
public class AssessStale {
  private static final int BATCH = 200;
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
   * @param judged is told each judgement
   * @param cancelled asked between batches
   * @return how many leads were judged
   */
  public Result<Integer> assess(Actor actor, Consumer<Judgement> judged, BooleanSupplier cancelled) {
    var basis = assess.basis();
    int count = 0;
    String after = "";
    while (!cancelled.getAsBoolean()) {
      var from = after;
      List<Id<Lead>> batch = store.read(session -> session.judgements().stale(basis, from, BATCH));
      if (batch.isEmpty()) break;
      switch (assess.assess(batch, actor)) {
        case Result.Refused<List<Judgement>>(var why) -> {
          return new Result.Refused<>(why);
        }
        case Result.Done<List<Judgement>>(var done) -> {
          done.forEach(judged);
          count += done.size();
        }
      }
      after = batch.getLast().value();
    }
    return Result.done(count);
  }
}
