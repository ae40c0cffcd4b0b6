package org.leadworkbench.core.qualification;

import java.util.List;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Estimate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes all past assessments of a lead again and says what came of it. */
@Component(service = ReplayLead.class)
public class ReplayLead {
  private final LeadStore store;
  private final ReplayAssessment replay;

  /** On this store. */
  @Activate
  public ReplayLead(@Reference LeadStore store, @Reference ReplayAssessment replay) {
    this.store = store;
    this.replay = replay;
  }

  /** What making an assessment again came to. */
  public enum Outcome {
    /** The same to the bit. */
    SAME,
    /** The model's version is not there any more, or did not answer: what was recorded stands. */
    RECORDED,
    /** Something else, which the model's contract forbids. */
    DIFFERENT
  }

  /** An assessment as it was recorded, and what making it again came to. */
  public record Past(Assessment assessment, Outcome outcome) {}

  /** The oldest first; refused where the lead is unknown. */
  public Result<List<Past>> replay(Id<Lead> id) {
    var found = store.read(session -> session.leads().find(id).map(lead -> session.judgements().assessments(id)));
    return found.map(all -> Result.done(all.stream().map(a -> new Past(a, outcome(a))).toList())).orElseGet(() -> Result.refused("lead.unknown", id));
  }

  private Outcome outcome(Assessment assessment) {
    return switch (replay.replay(assessment)) {
      case Result.Done<Estimate>(var again) -> again.equals(assessment.estimate()) ? Outcome.SAME : Outcome.DIFFERENT;
      case Result.Refused<Estimate> gone -> Outcome.RECORDED;
    };
  }
}
