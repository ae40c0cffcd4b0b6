package org.leadworkbench.ui.capture;

import java.util.HashMap;
import java.util.Optional;
import java.util.function.Function;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.CapturePreview;

/**
 * How a list is understood by a plan.
 *
 * @param found as the mapping alone has it
 * @param preview as it is, with what the user chose for single columns
 * @param plan the plan whose mapping says all of it
 */
record Understanding(CapturePreview found, CapturePreview preview, ImportPlan plan) {
  /** Puts everything the user chose on what is found; a column that the list does not have, as it is read now, is left out. */
  static Result<Understanding> of(ImportPlan plan, Function<ImportPlan, Result<CapturePreview>> previews) {
    var asFound = plan.asFound();
    return previews.apply(asFound).then(found -> {
      var chosen = new HashMap<>(plan.targets());
      chosen.keySet().retainAll(found.columns().keySet());
      if (chosen.isEmpty()) return Result.done(new Understanding(found, found, asFound));
      var whole = plan.by(Optional.of(found.documentWith(chosen)));
      return previews.apply(whole).then(preview -> Result.done(new Understanding(found, preview, whole)));
    });
  }
}
