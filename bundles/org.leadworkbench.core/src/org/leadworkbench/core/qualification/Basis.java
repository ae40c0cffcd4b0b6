package org.leadworkbench.core.qualification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Lead;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;

/** On what judgements rest, besides what is known of a lead; read once for all that is judged together. */
record Basis(List<QualificationModel> models, RatingPolicy rating, Policy policy, Thresholds thresholds, LeadingModels chosen, Optional<Fusion> fusion) {
  /** As installed, taught and set; refused where the rating policy or the leading model is missing or has learned nothing. */
  static Result<Basis> of(Plugins plugins, Session session) {
    TeachModels.teach(plugins, session);
    var settings = session.settings();
    var rating = plugins.rating();
    if (rating.isEmpty()) return Result.refused("qualification.no-policy");
    var basis = new Basis(plugins.models().stream().filter(Basis::judges).toList(), rating.get(), Policy.of(settings), Policy.thresholds(settings::get, rating.get().standard()),
        LeadingModels.of(session), Fusion.of(plugins));
    var leading = plugins.model(basis.chosen.standard());
    if (leading.isEmpty()) return Result.refused("qualification.no-leading-model", basis.chosen.standard());
    return judges(leading.get()) ? Result.done(basis) : Result.refused("qualification.not-learned", basis.chosen.standard());
  }

  /** The base rate of a model that has learned nothing says nothing of a lead that would be worth keeping. */
  private static boolean judges(QualificationModel model) {
    return !(model instanceof LearningModel learner) || learner.hasLearned();
  }

  /** The id of the model that makes this lead's band: the one chosen for it, and where that cannot judge, the one for all. */
  String leading(Lead lead) {
    var wanted = chosen.of(lead);
    return models.stream().anyMatch(m -> m.describe().id().equals(wanted)) ? wanted : chosen.standard();
  }

  /** The id and version of the policy that makes the band. */
  String ratedBy() {
    return versioned(rating.describe());
  }

  /** All of it in one text: any difference makes what was judged before stale. */
  String text() {
    var judges = models.stream().map(m -> versioned(m.describe().basics())).collect(Collectors.joining(", "));
    return String.join("; ", judges, chosen.text(), ratedBy(), thresholds.version(), Double.toString(policy.baseRate()),
        Integer.toString(policy.minimumAnswers()), policy.businessTime().zone().getId());
  }

  private static String versioned(Description plugin) {
    return plugin.id() + " " + plugin.version();
  }
}
