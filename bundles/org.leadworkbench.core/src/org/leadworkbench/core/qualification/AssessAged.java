package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.util.List;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges open leads again whose judgement has aged: an answer expired, a plan came closer, behaviour is long ago. */
@Component(service = AssessAged.class)
public class AssessAged {
  private static final int BATCH = 200;
  private static final Actor WORKBENCH = Actor.workbench("time");
  private final LeadStore store;
  private final AssessLead assess;
  private final Clock clock;

  /** On this store. */
  @Activate
  public AssessAged(@Reference LeadStore store, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.assess = assess;
    this.clock = clock;
  }

  /** Judges those whose time has come, and answers how many; others that are stale wait to be judged by somebody. */
  public int assess() {
    return assess.basis() instanceof Result.Done<String>(var basis) ? assess(basis) : 0;
  }

  private int assess(String basis) {
    int count = 0;
    for (var aged = aged(basis, ""); !aged.isEmpty(); aged = aged(basis, aged.getLast().id().value()))
      if (assess.assess(aged, assess.ask(aged), WORKBENCH) instanceof Result.Done<JudgedLeads>(var leads)) count += leads.judged().size();
      else break;
    return count;
  }

  private List<Lead> aged(String basis, String after) {
    return store.read(session -> session.judgements().aged(basis, clock.instant(), after, BATCH));
  }
}
