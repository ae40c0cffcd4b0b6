package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.Thresholds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how a lead would be judged while somebody still answers; nothing is written. */
@Component(service = PreviewJudgement.class)
public class PreviewJudgement {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** With these plug-ins. */
  @Activate
  public PreviewJudgement(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * How a lead would be judged.
   *
   * @param answers the latest answers, given ones included, by the question's id
   * @param estimate probability and reasons
   * @param band the band it would make
   * @param lever the open answer that would raise it most, if any
   */
  public record Preview(Map<String, AnswerValue> answers, Estimate estimate, Band band, Optional<Lever> lever) {
    public Preview {
      answers = Map.copyOf(answers);
      Objects.requireNonNull(estimate);
      Objects.requireNonNull(band);
      Objects.requireNonNull(lever);
    }
  }

  /** The judgement by this model with what is known and these answers on top. */
  public Result<Preview> preview(Id<Lead> id, String model, Map<String, AnswerValue> given) {
    var known = plugins.model(model);
    var rating = plugins.rating();
    if (known.isEmpty()) return Result.refused("qualification.no-model", model, "");
    if (rating.isEmpty()) return Result.refused("qualification.no-policy");
    var moment = clock.instant();
    record Basis(Evidence evidence, Optional<Band> before, Thresholds thresholds) {}
    var basis = store.read(session -> session.leads().find(id).map(lead -> new Basis(
        new GatherEvidence(session, lead, moment, Policy.of(session.settings()).baseRate()).of(model),
        lead.rating().map(Rating::band), Policy.thresholds(session.settings()::get, rating.get().standard()))));
    if (basis.isEmpty()) return Result.refused("lead.unknown", id);
    var evidence = basis.get().evidence();
    for (var answer : given.entrySet()) evidence = evidence.with(answer.getKey(), answer.getValue());
    var all = evidence;
    var policy = rating.get();
    return guard.call(model, LIMIT, () -> {
      var estimate = known.get().estimate(all);
      var band = basis.get().before().map(before -> policy.rate(estimate, before, basis.get().thresholds()))
          .orElseGet(() -> policy.rate(estimate, basis.get().thresholds()));
      var answers = new HashMap<String, AnswerValue>();
      all.answers().forEach((question, answer) -> answers.put(question, answer.value()));
      return new Preview(answers, estimate, band.band(), known.get().lever(all));
    });
  }
}
