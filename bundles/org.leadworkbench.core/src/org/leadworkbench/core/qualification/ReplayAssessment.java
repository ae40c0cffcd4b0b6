package org.leadworkbench.core.qualification;

import java.time.Duration;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Makes a past assessment again from its stored evidence. */
@Component(service = ReplayAssessment.class)
public class ReplayAssessment {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;

  /** With these plug-ins. */
  @Activate
  public ReplayAssessment(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
  }

  /**
   * The estimate of a stored assessment made anew, the same to the bit as the stored one: by the version that judged, which may be kept beside a
   * newer one. Refused where it is not installed any more, nor a document of it there: then the recorded result is what there is.
   */
  public Result<Estimate> replay(Assessment assessment) {
    if (assessment.model().equals(Fusion.ID)) return fused(assessment);
    var model = plugins.model(assessment.model(), assessment.modelVersion());
    if (model.isPresent()) return estimate(model.get(), assessment);
    var kept = store.read(session -> session.learning().document(assessment.model(), assessment.modelVersion()));
    var document = kept.map(k -> new Plugins.Shipped(k.provider(), k.document())).or(() -> plugins.shipped(assessment.model(), assessment.modelVersion()));
    if (document.isEmpty()) return Result.refused("replay.gone", assessment.model(), assessment.modelVersion());
    return plugins.model(document.get().provider(), document.get().document())
        .then(earlier -> estimate(earlier, assessment));
  }

  /** An earlier version has a name of its own before the guard: what it does wrong is not held against the one in use. */
  private Result<Estimate> estimate(QualificationModel model, Assessment assessment) {
    boolean inUse = plugins.model(assessment.model()).filter(m -> m.describe().basics().version().equals(assessment.modelVersion())).isPresent();
    var name = inUse ? assessment.model() : assessment.model() + " " + assessment.modelVersion();
    return guard.call(name, LIMIT, () -> model.estimate(assessment.evidence()));
  }

  private Result<Estimate> fused(Assessment assessment) {
    var kept = store.read(session -> session.learning().document(assessment.model(), assessment.modelVersion()));
    return kept.map(k -> Result.done(Fusion.of(k.document()).estimate(assessment.evidence())))
        .orElseGet(() -> Result.refused("replay.gone", assessment.model(), assessment.modelVersion()));
  }
}
