package org.leadworkbench.core.undo;

import java.util.Optional;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.MergeProposal;

/** Brings back the lead that a merge had taken away, together with the step of the one that stayed. */
record UndoMerge(Moment moment) {
  private static final String MERGED = "merged";

  /** The lead into which this one was merged, where that was the last that was done with that lead. */
  Result<Lead> target(Lead merged) {
    var into = step(merged).flatMap(step -> moment.session().leads().find(Id.of(step.first().facts().get("into"))));
    if (into.isEmpty()) return Result.refused("undo.nothing", merged.id());
    var last = LastStep.in(moment.session().timeLine().of(into.get().id()));
    return last.flatMap(UndoMerge::from).filter(merged.id()::equals).isPresent() ? Result.done(into.get())
        : Result.refused("undo.built-on", into.get().id(), last.map(l -> l.first().actor().name()).orElse(""));
  }

  /** Where this step of the lead that stayed was a merge, the other one is as it was before. */
  void of(Lead stayed, LastStep step) {
    from(step).flatMap(moment.session().leads()::find).ifPresent(merged -> {
      var before = step(merged).orElseThrow();
      moment.happened(merged, Before.restored(merged, before.first()), EventType.UNMERGED, "undone", Standing.facts(before.events()));
      var inquiries = moment.session().inquiries();
      inquiries.reindex(stayed.id(), MatchKeys.of(merged.contact()), MatchKeys.of(Before.restored(stayed, step.first()).contact()));
      inquiries.proposal(merged.id(), stayed.id()).ifPresent(p -> inquiries.decide(p.with(MergeProposal.Status.OPEN)));
    });
  }

  private Optional<LastStep> step(Lead merged) {
    return LastStep.in(moment.session().timeLine().of(merged.id())).filter(step -> step.first().type() == EventType.MERGED_INTO);
  }

  private static Optional<Id<Lead>> from(LastStep step) {
    LeadEvent first = step.first();
    return first.type() == EventType.CONTACT_CHANGED && first.reason().equals(MERGED) ? Optional.of(Id.of(first.facts().get("from"))) : Optional.empty();
  }
}
