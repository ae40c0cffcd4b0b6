package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.LeadingModels;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatingPolicy;
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
   * @param noted where the stored answers are from, by the question's id, expired ones included
   * @param refused given answers that cannot be taken, and why, by the question's id
   * @param estimate the model's probability and its reasons
   * @param fused what it comes to together with a person's judgement, where that was measured and the model leads
   * @param band the band it would make
   * @param lever the open answer that would raise it most, if any
   * @param outlook what the open questions are worth, and what would make the lead Hot
   */
  public record Preview(Map<String, AnswerValue> answers, Map<String, Noted> noted, Map<String, Refusal> refused, Estimate estimate, Optional<Fused> fused,
      Band band, Optional<Lever> lever, Outlook outlook) {
    public Preview {
      answers = Map.copyOf(answers);
      noted = Map.copyOf(noted);
      refused = Map.copyOf(refused);
      Objects.requireNonNull(estimate);
      Objects.requireNonNull(fused);
      Objects.requireNonNull(band);
      Objects.requireNonNull(lever);
      Objects.requireNonNull(outlook);
    }
  }

  /**
   * Both judgements together.
   *
   * @param opinion the person's
   * @param estimate what both come to; its reasons are the two of them
   */
  public record Fused(PersonalAssessment opinion, Estimate estimate) {}

  /**
   * Where a stored answer is from.
   *
   * @param at when it was noted
   * @param by by whom, or in which list it stood
   * @param evidence how one knows, may be empty
   * @param expired whether it counts no more and is to be asked again
   */
  public record Noted(Instant at, String by, String evidence, boolean expired) {}

  private record Known(Evidence evidence, Map<String, Noted> noted, ParseAnswer parse, Optional<Band> before, Thresholds thresholds, Optional<Fusion> fusion, Optional<PersonalAssessment> opinion) {
    Optional<Fused> fused(String model, Evidence seen, Estimate estimate) {
      return opinion.map(o -> new Fused(o, fusion.orElseThrow().estimate(Fusion.evidence(model, seen, estimate, o, thresholds))));
    }
  }

  /** The judgement by this model with what is known and these answers on top, written as in {@link AnswerQuestions#answer}. */
  public Result<Preview> preview(Id<Lead> id, String model, Map<String, String> given) {
    var judge = plugins.model(model);
    var rating = plugins.rating();
    if (judge.isEmpty()) return Result.refused("qualification.no-model", model,
        plugins.models().stream().map(m -> m.describe().id()).collect(Collectors.joining(", ")));
    if (rating.isEmpty()) return Result.refused("qualification.no-policy");
    var known = store.read(session -> session.leads().find(id).map(lead -> known(session, lead, judge.get(), rating.get())));
    return known.map(k -> preview(judge.get(), rating.get(), k, given)).orElseGet(() -> Result.refused("lead.unknown", id));
  }

  private Known known(Session session, Lead lead, QualificationModel model, RatingPolicy rating) {
    var policy = Policy.of(session.settings());
    var id = model.describe().id();
    var fusion = Fusion.of(plugins).filter(f -> LeadingModels.of(session).of(lead).equals(id));
    var gathered = GatherEvidence.of(session, List.of(lead), List.of(model)).getFirst();
    var evidence = gathered.at(clock.instant(), policy).get(id);
    return new Known(evidence, noted(session, lead, model, evidence), new ParseAnswer(policy.currency()),
        lead.rating().map(Rating::band), Policy.thresholds(session.settings()::get, rating.standard()), fusion, fusion.flatMap(f -> f.counting(id, Fusion.opinions(session, List.of(lead.id())).getOrDefault(lead.id(), List.of()))));
  }

  private static Map<String, Noted> noted(Session session, Lead lead, QualificationModel model, Evidence evidence) {
    var id = model.describe().id();
    var noted = new HashMap<String, Noted>();
    var standing = Standing.of(session.timeLine().of(lead.id()));
    for (var answer : standing.answers(id, session.judgements().answers(lead.id(), id)))
      noted.put(answer.question(), new Noted(answer.at(), answer.source(), "", !evidence.answers().containsKey(answer.question())));
    for (var event : standing.events()) {
      var asked = event.facts().getOrDefault("question", "");
      if (event.type() == EventType.ANSWERED && id.equals(event.facts().get("model")) && noted.containsKey(asked) && !event.at().isBefore(noted.get(asked).at()))
        noted.put(asked, new Noted(event.at(), event.actor().name(), event.facts().getOrDefault("evidence", ""), noted.get(asked).expired()));
    }
    return noted;
  }

  private Result<Preview> preview(QualificationModel model, RatingPolicy rating, Known known, Map<String, String> given) {
    var refused = new HashMap<String, Refusal>();
    var evidence = known.evidence();
    for (var question : model.describe().questions()) {
      if (!given.containsKey(question.id())) continue;
      switch (known.parse().of(question, given.get(question.id()))) {
        case Result.Done<AnswerValue>(var value) -> evidence = evidence.with(question.id(), value);
        case Result.Refused<AnswerValue>(var why) -> refused.put(question.id(), why);
      }
    }
    var all = evidence;
    return guard.call(model.describe().id(), LIMIT, () -> {
      var estimate = model.estimate(all);
      var id = model.describe().id();
      Function<Estimate, Estimate> both = e -> known.fused(id, all, e).map(Fused::estimate).orElse(e);
      Function<Estimate, Band> band = both.andThen(e -> known.before().map(before -> rating.rate(e, before, known.thresholds()))
          .orElseGet(() -> rating.rate(e, known.thresholds())).band());
      var answers = new HashMap<String, AnswerValue>();
      all.answers().forEach((question, answer) -> answers.put(question, answer.value()));
      return new Preview(answers, known.noted(), refused, estimate, known.fused(id, all, estimate), band.apply(estimate), model.lever(all),
          new LookAhead(model, e -> band.apply(e) == Band.HOT).of(all));
    });
  }
}
