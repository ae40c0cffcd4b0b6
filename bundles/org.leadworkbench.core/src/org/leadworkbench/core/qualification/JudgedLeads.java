package org.leadworkbench.core.qualification;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * What judging some leads came to.
 *
 * @param judged one judgement for each lead that was judged
 * @param leftOut why the others were not, though they are open; their assessment stays as it was, and stale
 */
public record JudgedLeads(List<Judgement> judged, Map<Id<Lead>, Refusal> leftOut) {
  public JudgedLeads {
    judged = List.copyOf(judged);
    leftOut = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /** The only judgement, or why there is none. */
  Result<Judgement> only(Id<Lead> id) {
    if (leftOut.containsKey(id)) return new Result.Refused<>(leftOut.get(id));
    return judged.isEmpty() ? Result.refused("lead.changed", id) : Result.done(judged.getFirst());
  }

  /** Whether nothing was judged because a plug-in does not come back. */
  boolean isLost() {
    return judged.isEmpty() && leftOut.values().stream().anyMatch(why -> !why.code().equals("plugin.failed"));
  }
}
