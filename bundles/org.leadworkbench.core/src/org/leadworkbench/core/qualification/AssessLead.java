package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.core.qualification.AskModels.Judged;
import org.leadworkbench.core.qualification.AskModels.Round;
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
import org.leadworkbench.model.qualification.Evidence;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets every model judge leads, makes the leading model's probability the band, and hands a lead that turned Hot to the
 * outbox, all that in one transaction; models are asked outside of it.
 */
@Component(service = AssessLead.class)
public class AssessLead {
  private static final int TRIES = 5;

  private final LeadStore store;
  private final Plugins plugins;
  private final RequestTransfer transfer;
  private final Clock clock;
  private final AskModels models;

  /** With these plug-ins. */
  @Activate
  public AssessLead(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard,
      @Reference RequestTransfer transfer, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.transfer = transfer;
    this.clock = clock;
    models = new AskModels(store, plugins, new AskEach(guard), clock);
  }

  /** Judges one open lead now. */
  public Result<Judgement> assess(Id<Lead> id, Actor actor) {
    return one(id, actor, true);
  }

  /** Judges one open lead now, but leaves it to somebody's decision whether it is qualified. */
  Result<Judgement> assessOnly(Id<Lead> id, Actor actor) {
    return one(id, actor, false);
  }

  private Result<Judgement> one(Id<Lead> id, Actor actor, boolean qualifying) {
    var lead = store.read(session -> session.leads().find(id));
    if (lead.isEmpty()) return Result.refused("lead.unknown", id);
    if (!lead.get().state().isOpen()) return Result.refused("lead.closed", id, lead.get().state());
    return all(List.of(id), models.judge(List.of(id)), actor, qualifying).then(all -> all.only(id));
  }

  /**
   * Judges these leads; closed ones are skipped. A lead that is changed by somebody else meanwhile is judged again. One
   * that the leading model or the rating policy cannot judge is left out, another model that cannot is left out of the
   * judgement; the lead is stale then. Refused where the leading model or the rating policy is missing.
   */
  public Result<JudgedLeads> assess(List<Id<Lead>> ids, Actor actor) {
    return all(ids, models.judge(ids), actor, true);
  }

  /** What the models say of these open leads as they were just read; any thread may ask. */
  Result<Round> ask(List<Lead> leads) {
    return models.judgeAsRead(leads);
  }

  /** The same as {@link #assess(List, Actor)} for leads of which the models were asked before. */
  Result<JudgedLeads> assess(List<Lead> leads, Result<Round> asked, Actor actor) {
    return all(leads.stream().map(Lead::id).toList(), asked, actor, true);
  }

  private Result<JudgedLeads> all(List<Id<Lead>> ids, Result<Round> asked, Actor actor, boolean qualifying) {
    var done = new ArrayList<Judgement>();
    var leftOut = new LinkedHashMap<Id<Lead>, Refusal>();
    var left = ids;
    for (int i = 0; i < TRIES && !left.isEmpty(); i++) {
      switch (i == 0 ? asked : models.judge(left)) {
        case Result.Refused<Round>(var why) -> {
          if (done.isEmpty()) return new Result.Refused<>(why);
          left.forEach(id -> leftOut.put(id, why));
          left = List.of();
        }
        case Result.Done<Round>(var round) -> {
          leftOut.putAll(round.leftOut());
          var written = write(round, actor, qualifying);
          done.addAll(written);
          var settled = written.stream().map(w -> w.lead().id()).collect(Collectors.toSet());
          left = round.judged().stream().map(j -> j.lead().id()).filter(id -> !settled.contains(id)).toList();
        }
      }
    }
    left.forEach(id -> leftOut.put(id, Refusal.of("lead.changed", id)));
    return Result.done(new JudgedLeads(done, leftOut));
  }

  /**
   * On what a judgement made now would rest: models, rating policy, versions, base rate, thresholds. A lead judged on
   * another basis is stale. Refused as {@link #assess(List, Actor)}.
   */
  public Result<String> basis() {
    return store.read(session -> Basis.of(plugins, session)).then(basis -> Result.done(basis.text()));
  }

  /** Writes what was judged; a lead that changed meanwhile is left out. As a rule none did, so that is looked up only then. */
  private List<Judgement> write(Round round, Actor actor, boolean qualifying) {
    var leads = round.judged().stream().map(Judged::lead).toList();
    try {
      return store.change(session -> {
        session.leads().takeForUnchanged(leads);
        return write(session, round, round.judged(), actor, qualifying);
      });
    } catch (StaleData meanwhile) {
      return store.changeAnew(session -> {
        var unchanged = session.leads().unchanged(leads);
        return write(session, round, round.judged().stream().filter(judged -> unchanged.contains(judged.lead().id())).toList(), actor, qualifying);
      });
    }
  }

  private List<Judgement> write(Session session, Round round, List<Judged> leads, Actor actor, boolean qualifying) {
    var written = new ArrayList<Judgement>();
    var routing = new Routing(new Moment(session, actor, clock.instant()));
    var basis = round.basis().text();
    var rejections = qualifying ? rejections(session, leads) : Map.<Id<Lead>, Instant>of();
    for (var judged : leads) {
      var moment = new Moment(session, actor, leading(judged).moment());
      var assessments = assessments(moment, round.basis(), judged);
      var lead = rated(moment, round.basis(), judged);
      if (assessments.size() == round.basis().models().size()) session.judgements().judged(lead.id(), basis, judged.estimated().until());
      else session.judgements().outdate(lead.id());
      if (qualifying && qualifies(round, judged, lead, rejections))
        lead = transfer.qualified(moment, lead, "hot", Map.of("model", lead.rating().orElseThrow().model()), routing);
      written.add(new Judgement(lead, assessments));
    }
    return written;
  }

  /** Adds an assessment by each model that answered. */
  private static List<Assessment> assessments(Moment moment, Basis basis, Judged judged) {
    var assessments = new ArrayList<Assessment>();
    for (var model : basis.models()) {
      var plugin = model.describe().basics();
      var estimate = judged.estimated().estimates().get(plugin.id());
      if (estimate != null) assessments.add(assessment(moment, judged, plugin.id(), plugin.version()));
    }
    assessments.forEach(moment.session().judgements()::add);
    return assessments;
  }

  private static Assessment assessment(Moment moment, Judged judged, String model, String version) {
    return new Assessment(Id.next(moment.at()), judged.lead().id(), model, version, moment.at(), moment.actor(),
        judged.estimated().evidence().get(model), judged.estimated().estimates().get(model));
  }

  /** Keeps what a person's judgement made of it, with the weights' version. */
  private static Map<String, String> fused(Moment moment, Basis basis, Judged judged) {
    if (!judged.estimated().estimates().containsKey(Fusion.ID)) return Map.of();
    var version = basis.fusion().orElseThrow().version();
    moment.session().judgements().add(assessment(moment, judged, Fusion.ID, version));
    return Map.of("fused", version, "alone", Double.toString(judged.estimated().estimates().get(judged.estimated().leading()).probability()));
  }

  private static Lead rated(Moment moment, Basis basis, Judged judged) {
    var lead = judged.lead();
    double probability = judged.estimated().deciding().probability();
    var before = lead.rating();
    boolean same = before.map(Rating::band).equals(Optional.of(judged.band().band()));
    var rating = new Rating(judged.band().band(), probability, same ? before.get().since() : moment.at(), judged.estimated().leading());
    var by = new TreeMap<>(fused(moment, basis, judged));
    by.putAll(Map.of("policy", basis.ratedBy(), "thresholds", basis.thresholds().version()));
    var assessed = moment.happened(lead, due(basis.policy(), lead.with(rating)), EventType.ASSESSED, judged.band().reason(),
        and(by, "model", rating.model(), "probability", Double.toString(probability), "band", rating.band().name()));
    return same ? assessed : moment.happened(assessed, EventType.BAND_CHANGED, judged.band().reason(),
        and(by, "from", before.map(r -> r.band().name()).orElse(""), "to", rating.band().name()));
  }

  private static Map<String, String> and(Map<String, String> some, String... more) {
    var all = new TreeMap<>(some);
    for (int i = 0; i < more.length; i += 2) all.put(more[i], more[i + 1]);
    return all;
  }

  /** A first contact is due by the band, counted from capture. */
  private static Lead due(Policy policy, Lead lead) {
    if (lead.next().map(NextStep::kind).filter(k -> k == NextStep.Kind.FIRST_CONTACT).isEmpty()) return lead;
    return lead.in(lead.state(), policy.nextSteps().firstContact(lead.rating().map(Rating::band), lead.capturedAt()));
  }

  /** When those of the leads that are Hot were rejected last, asked for all at once and before anything is written. */
  private static Map<Id<Lead>, Instant> rejections(Session session, List<Judged> leads) {
    var hot = leads.stream().filter(j -> j.band().band() == Band.HOT).map(j -> j.lead().id()).toList();
    var rejections = new HashMap<Id<Lead>, Instant>();
    session.timeLine().of(hot, Standing.with(EventType.REJECTED)).forEach((lead, events) -> Standing.of(events).events().stream().filter(e -> e.type() == EventType.REJECTED)
        .forEach(rejected -> rejections.put(lead, rejected.at())));
    return rejections;
  }

  private static boolean qualifies(Round round, Judged judged, Lead lead, Map<Id<Lead>, Instant> rejections) {
    var rating = lead.rating().orElseThrow();
    if (rating.band() != Band.HOT || !hasAnswers(round.basis(), judged)) return false;
    return switch (lead.state()) {
      case NEW, WORKING, NURTURING -> rejections.getOrDefault(lead.id(), Instant.MIN).isBefore(rating.since());
      default -> false;
    };
  }

  /** Whether as many questions of the leading model are answered as the organisation wants, and those that the model wants. */
  private static boolean hasAnswers(Basis basis, Judged judged) {
    var answers = leading(judged).answers();
    if (answers.size() < basis.policy().minimumAnswers()) return false;
    return basis.models().stream().map(m -> m.describe()).filter(d -> d.id().equals(judged.estimated().leading())).allMatch(d -> answers.keySet().containsAll(d.required()));
  }

  private static Evidence leading(Judged judged) {
    return judged.estimated().evidence().get(judged.estimated().leading());
  }
}
