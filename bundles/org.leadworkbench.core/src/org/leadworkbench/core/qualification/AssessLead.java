package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.transfer.RequestTransfer;
import org.leadworkbench.core.transfer.Routing;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.Assessment;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.leadworkbench.spi.qualification.RatedBand;
import org.leadworkbench.spi.qualification.RatingPolicy;
import org.leadworkbench.spi.qualification.Thresholds;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets every model judge leads, makes the leading model's probability the band, and hands a lead that turned Hot to the
 * outbox, all that in one transaction; models are asked outside of it.
 */
@Component(service = AssessLead.class)
public class AssessLead {
  private static final Duration LIMIT = Duration.ofSeconds(30);
  private static final int TRIES = 5;

  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final RequestTransfer transfer;
  private final Clock clock;

  /** With these plug-ins. */
  @Activate
  public AssessLead(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard,
      @Reference RequestTransfer transfer, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.transfer = transfer;
    this.clock = clock;
  }

  /** Judges one open lead now. */
  public Result<Judgement> assess(Id<Lead> id, Actor actor) {
    var lead = store.read(session -> session.leads().find(id));
    if (lead.isEmpty()) return Result.refused("lead.unknown", id);
    if (!lead.get().state().isOpen()) return Result.refused("lead.closed", id, lead.get().state());
    return assess(List.of(id), actor).then(all -> all.isEmpty()
        ? Result.refused("lead.changed", id) : Result.done(all.getFirst()));
  }

  /**
   * Judges these leads; closed ones are left out. A lead that is changed by somebody else meanwhile is judged again.
   * Refused where the leading model or the rating policy is missing or fails; another model that fails is left out.
   */
  public Result<List<Judgement>> assess(List<Id<Lead>> ids, Actor actor) {
    var done = new ArrayList<Judgement>();
    var left = ids;
    for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
      var open = left;
      switch (judge(open)) {
        case Result.Refused<List<Judged>>(var why) -> {
          return new Result.Refused<>(why);
        }
        case Result.Done<List<Judged>>(var judged) -> {
          var written = store.changeAnew(session -> write(session, judged, actor));
          done.addAll(written);
          left = judged.stream().map(j -> j.lead().id())
              .filter(id -> written.stream().noneMatch(w -> w.lead().id().equals(id))).toList();
        }
      }
    }
    return Result.done(done);
  }

  /**
   * On what a judgement made now would rest: models, versions, base rate, thresholds. A lead judged on another basis is
   * stale.
   */
  public String basis() {
    return store.read(session -> basis(session, plugins.rating().map(RatingPolicy::standard)));
  }

  private String basis(Session session, Optional<Thresholds> standard) {
    var policy = Policy.of(session.settings());
    var models = plugins.models().stream().map(m -> m.describe().basics()).map(d -> d.id() + " " + d.version()).collect(Collectors.joining(", "));
    var thresholds = standard.map(s -> Policy.thresholds(session.settings()::get, s).version()).orElse("");
    return String.join("; ", models, policy.leadingModel(), Double.toString(policy.baseRate()), thresholds,
        Integer.toString(policy.minimumAnswers()));
  }

  private record Asked(Lead lead, Map<String, Evidence> evidence) {}

  private record Judged(Lead lead, Map<String, Evidence> evidence, Map<String, Estimate> estimates, RatedBand band, String basis) {}

  private Result<List<Judged>> judge(List<Id<Lead>> ids) {
    var rating = plugins.rating();
    if (rating.isEmpty()) return Result.refused("qualification.no-policy");
    var models = plugins.models();
    var policy = store.read(session -> Policy.of(session.settings()));
    if (models.stream().noneMatch(m -> m.describe().id().equals(policy.leadingModel())))
      return Result.refused("qualification.no-leading-model", policy.leadingModel());
    Instant moment = clock.instant();
    var asked = store.read(session -> ids.stream().map(id -> session.leads().find(id)).flatMap(Optional::stream)
        .filter(l -> l.state().isOpen()).map(l -> evidence(session, l, models, moment, policy.baseRate())).toList());
    var estimates = new LinkedHashMap<String, List<Estimate>>();
    for (var model : models) {
      var id = model.describe().id();
      var answer = guard.call(id, LIMIT, () -> asked.stream().map(a -> sound(model, a.evidence().get(id))).toList());
      if (answer instanceof Result.Done<List<Estimate>>(var all)) estimates.put(id, all);
      else if (id.equals(policy.leadingModel())) return answer.then(ignored -> Result.done(List.of()));
    }
    return rate(rating.get(), asked, estimates, policy.leadingModel());
  }

  private static Asked evidence(Session session, Lead lead, List<QualificationModel> models, Instant moment, double baseRate) {
    var gather = new GatherEvidence(session, lead, moment, baseRate);
    var evidence = new LinkedHashMap<String, Evidence>();
    for (var model : models) evidence.put(model.describe().id(), gather.of(model.describe().id()));
    return new Asked(lead, evidence);
  }

  /** An estimate that keeps the contract, or an error that names what it breaks. */
  private static Estimate sound(QualificationModel model, Evidence evidence) {
    var estimate = model.estimate(evidence);
    double logOdds = estimate.baseLogOdds();
    for (var c : estimate.contributions()) logOdds += c.logOdds();
    if (!(estimate.probability() > 0 && estimate.probability() < 1))
      throw new IllegalStateException("answers " + estimate.probability() + ", which is no probability between 0 and 1");
    if (!(Math.abs(logOdds - Estimate.logit(estimate.probability())) < 1e-9))
      throw new IllegalStateException("gives reasons that do not add up to its probability");
    return estimate;
  }

  private Result<List<Judged>> rate(RatingPolicy rating, List<Asked> asked, Map<String, List<Estimate>> estimates, String leading) {
    var thresholds = store.read(session -> Policy.thresholds(session.settings()::get, rating.standard()));
    var basis = basis();
    return guard.call(rating.describe().id(), LIMIT, () -> {
      var judged = new ArrayList<Judged>();
      for (int i = 0; i < asked.size(); i++) {
        var own = new LinkedHashMap<String, Estimate>();
        for (var e : estimates.entrySet()) own.put(e.getKey(), e.getValue().get(i));
        var before = asked.get(i).lead().rating();
        var band = before.isPresent() ? rating.rate(own.get(leading), before.get().band(), thresholds)
            : rating.rate(own.get(leading), thresholds);
        judged.add(new Judged(asked.get(i).lead(), asked.get(i).evidence(), own, Objects.requireNonNull(band), basis));
      }
      return judged;
    });
  }

  /** Writes what was judged; a lead that changed meanwhile is left out. */
  private List<Judgement> write(Session session, List<Judged> all, Actor actor) {
    var written = new ArrayList<Judgement>();
    var routing = new Routing(new Moment(session, actor, clock.instant()));
    for (var judged : all) {
      var now = session.leads().find(judged.lead().id());
      if (now.isEmpty() || now.get().version() != judged.lead().version()) continue;
      written.add(write(new Moment(session, actor, judged.evidence().values().iterator().next().moment()), judged, routing));
    }
    return written;
  }

  private Judgement write(Moment moment, Judged judged, Routing routing) {
    var session = moment.session();
    var versions = plugins.models().stream().map(m -> m.describe().basics()).collect(Collectors.toMap(d -> d.id(), d -> d.version()));
    var assessments = new ArrayList<Assessment>();
    judged.estimates().forEach((model, estimate) -> assessments.add(new Assessment(Id.next(moment.at()), judged.lead().id(), model,
        versions.getOrDefault(model, "?"), moment.at(), moment.actor(), judged.evidence().get(model), estimate)));
    assessments.forEach(session.judgements()::add);
    var lead = rated(moment, judged);
    session.judgements().judged(lead.id(), judged.basis());
    if (qualifies(moment, judged, lead)) lead = transfer.qualified(moment, lead, "hot", Map.of("model", lead.rating().orElseThrow().model()), routing);
    return new Judgement(lead, assessments);
  }

  private static Lead rated(Moment moment, Judged judged) {
    var policy = moment.policy();
    var lead = judged.lead();
    double probability = judged.estimates().get(policy.leadingModel()).probability();
    var before = lead.rating();
    boolean same = before.map(Rating::band).equals(Optional.of(judged.band().band()));
    var rating = new Rating(judged.band().band(), probability, same ? before.get().since() : moment.at(), policy.leadingModel());
    var facts = Map.of("model", rating.model(), "probability", Double.toString(probability), "band", rating.band().name());
    var assessed = moment.happened(lead, due(moment, lead.with(rating)), EventType.ASSESSED, judged.band().reason(), facts);
    return same ? assessed : moment.happened(assessed, EventType.BAND_CHANGED, judged.band().reason(),
        Map.of("from", before.map(r -> r.band().name()).orElse(""), "to", rating.band().name()));
  }

  /** A first contact is due by the band, counted from capture. */
  private static Lead due(Moment moment, Lead lead) {
    if (lead.next().map(NextStep::kind).filter(k -> k == NextStep.Kind.FIRST_CONTACT).isEmpty()) return lead;
    return lead.in(lead.state(), moment.policy().nextSteps().firstContact(lead.rating().map(Rating::band), lead.capturedAt()));
  }

  private static boolean qualifies(Moment moment, Judged judged, Lead lead) {
    var rating = lead.rating().orElseThrow();
    int answers = judged.evidence().get(rating.model()).answers().size();
    if (rating.band() != Band.HOT || answers < moment.policy().minimumAnswers()) return false;
    return switch (lead.state()) {
      case NEW, WORKING, NURTURING -> moment.session().timeLine().last(lead.id(), EventType.REJECTED)
          .filter(rejected -> !rejected.at().isBefore(rating.since())).isEmpty();
      default -> false;
    };
  }
}
