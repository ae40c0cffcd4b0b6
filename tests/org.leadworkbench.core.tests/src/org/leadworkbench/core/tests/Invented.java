package org.leadworkbench.core.tests;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;

/** Plug-ins that behave as a test wants. */
final class Invented {
  private Invented() {}

  /** A model that asks nothing. */
  static QualificationModel model(String id, Function<Evidence, Estimate> estimate) {
    var text = Label.same(id);
    return model(new ModelDescription(new Description(id, "1", text, text), text, 90, List.of()), estimate);
  }

  /** A model that judges like this. */
  static QualificationModel model(ModelDescription description, Function<Evidence, Estimate> estimate) {
    return new QualificationModel() {
      @Override
      public ModelDescription describe() {
        return description;
      }

      @Override
      public Estimate estimate(Evidence evidence) {
        return estimate.apply(evidence);
      }
    };
  }

  /** The installed policy under another name and version. */
  static RatingPolicy policy(String id, String version) {
    var real = Services.get(Plugins.class).rating().orElseThrow();
    return new RatingPolicy() {
      @Override
      public Description describe() {
        return new Description(id, version, Label.same(id), Label.same(id));
      }

      @Override
      public Thresholds standard() {
        return real.standard();
      }

      @Override
      public RatedBand rate(Estimate estimate, Thresholds thresholds) {
        return real.rate(estimate, thresholds);
      }

      @Override
      public RatedBand rate(Estimate estimate, Band before, Thresholds thresholds) {
        return real.rate(estimate, before, thresholds);
      }
    };
  }

  /** The installed models, these in place of those of their ids, and this policy. */
  static Plugins plugins(RatingPolicy policy, QualificationModel... models) {
    var all = new ArrayList<>(List.of(models));
    for (var real : Services.get(Plugins.class).models())
      if (all.stream().noneMatch(m -> m.describe().id().equals(real.describe().id()))) all.add(real);
    return new Plugins(all, List.of(), List.of(policy), List.of(), List.of(), List.of());
  }

  /** The installed models, these in place of those of their ids, and the installed policy. */
  static Plugins plugins(QualificationModel... models) {
    return plugins(Services.get(Plugins.class).rating().orElseThrow(), models);
  }
}
