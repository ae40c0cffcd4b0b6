package org.leadworkbench.core.qualification;

import org.leadworkbench.core.Refusal;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** Is told what becomes of each lead while many are judged, on the judging thread. */
@FunctionalInterface
public interface JudgementListener {
  /** A lead was judged. */
  void judged(Judgement judgement);

  /** A lead was left out for this reason; it is taken up again when leads are judged the next time. */
  default void leftOut(Id<Lead> lead, Refusal why) {}
}
