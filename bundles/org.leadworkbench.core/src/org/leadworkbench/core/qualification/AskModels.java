package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.spi.qualification.RatedBand;

/** Lets every model and the rating policy judge leads, outside of any transaction; nothing is written. */
record AskModels(LeadStore store, Plugins plugins, AskEach each, Clock clock) {
  /** What all models that could say of a lead as it was read, by the models' ids in their order, and until when that holds. */
  record Estimated(Lead lead, String leading, Map<String, Evidence> evidence, Map<String, Estimate> estimates, Optional<Instant> until) {
    /** What makes the band: the leading model's judgement, together with a person's where that was measured. */
    Estimate deciding() {
      return estimates.getOrDefault(Fusion.ID, estimates.get(leading));
    }
  }

  /** That, and the band it makes. */
  record Judged(Estimated estimated, RatedBand band) {
    Lead lead() {
      return estimated.lead();
    }
  }

  /** What came of some leads: each that was open when it was read is judged or left out. */
  record Round(Basis basis, List<Judged> judged, Map<Id<Lead>, Refusal> leftOut) {}

  private record Known(Basis basis, List<GatherEvidence> leads, Map<Id<Lead>, List<PersonalAssessment>> opinions) {}

  /** Judges those of these leads that are open. */
  Result<Round> judge(List<Id<Lead>> ids) {
    return judge(session -> open(session, ids));
  }

  /** Judges these leads, which were read and are open. */
  Result<Round> judgeAsRead(List<Lead> leads) {
    return judge(session -> leads);
  }

  private Result<Round> judge(Function<Session, List<Lead>> leads) {
    return store.read(session -> Basis.of(plugins, session).then(basis -> Result.done(known(session, basis, leads.apply(session)))))
        .then(known -> Result.done(judge(known)));
  }

  private static Known known(Session session, Basis basis, List<Lead> leads) {
    return new Known(basis, GatherEvidence.of(session, leads, basis.models()),
        basis.fusion().isEmpty() ? Map.of() : Fusion.opinions(session, leads.stream().map(Lead::id).toList()));
  }

  private static List<Lead> open(Session session, List<Id<Lead>> ids) {
    var leads = session.leads().find(ids);
    return ids.stream().distinct().map(leads::get).filter(lead -> lead != null && lead.state().isOpen()).toList();
  }

  private Round judge(Known known) {
    var basis = known.basis();
    var moment = clock.instant(); // after the reading: whatever was read is evidence
    var evidence = known.leads().stream().map(lead -> lead.at(moment, basis.policy())).toList();
    var asked = new ArrayList<Asked>();
    for (int i = 0; i < evidence.size(); i++) asked.add(new Asked(basis.leading(known.leads().get(i).lead()), evidence.get(i)));
    var answers = new LinkedHashMap<String, List<Result<Lasting>>>();
    for (var model : basis.models()) {
      var id = model.describe().id();
      answers.put(id, each.ask(id, asked, a -> id.equals(a.leading) ? Lasting.of(model, a.evidence.get(id), basis.policy()) : new Lasting(model.estimate(a.evidence.get(id)), Optional.empty())));
    }
    var leftOut = new LinkedHashMap<Id<Lead>, Refusal>();
    var estimated = new ArrayList<Estimated>();
    for (int i = 0; i < evidence.size(); i++) {
      var lead = known.leads().get(i).lead();
      var leading = asked.get(i).leading;
      switch (answers.get(leading).get(i)) {
        case Result.Refused<Lasting>(var why) -> leftOut.put(lead.id(), why);
        case Result.Done<Lasting>(var lasting) -> {
          var until = Stream.concat(lasting.until().stream(), known.leads().get(i).expires(evidence.get(i)).stream()).min(Comparator.naturalOrder());
          estimated.add(fused(basis, known.opinions().getOrDefault(lead.id(), List.of()), new Estimated(lead, leading, evidence.get(i), estimates(answers, i), until)));
        }
      }
    }
    return rate(basis, estimated, leftOut);
  }

  private record Asked(String leading, Map<String, Evidence> evidence) {}

  private static Estimated fused(Basis basis, List<PersonalAssessment> opinions, Estimated alone) {
    var counting = basis.fusion().flatMap(f -> f.counting(alone.leading(), opinions));
    if (counting.isEmpty()) return alone;
    var evidence = new LinkedHashMap<>(alone.evidence());
    var estimates = new LinkedHashMap<>(alone.estimates());
    evidence.put(Fusion.ID, Fusion.evidence(alone.leading(), evidence.get(alone.leading()), estimates.get(alone.leading()), counting.get(), basis.thresholds()));
    estimates.put(Fusion.ID, basis.fusion().get().estimate(evidence.get(Fusion.ID)));
    return new Estimated(alone.lead(), alone.leading(), evidence, estimates, alone.until());
  }

  private static Map<String, Estimate> estimates(Map<String, List<Result<Lasting>>> answers, int lead) {
    var estimates = new LinkedHashMap<String, Estimate>();
    answers.forEach((model, all) -> {
      if (all.get(lead) instanceof Result.Done<Lasting>(var lasting)) estimates.put(model, lasting.estimate());
    });
    return estimates;
  }

  private Round rate(Basis basis, List<Estimated> estimated, Map<Id<Lead>, Refusal> leftOut) {
    var bands = each.ask(basis.rating().describe().id(), estimated, e -> band(basis, e));
    var judged = new ArrayList<Judged>();
    for (int i = 0; i < estimated.size(); i++)
      switch (bands.get(i)) {
        case Result.Done<RatedBand>(var band) -> judged.add(new Judged(estimated.get(i), band));
        case Result.Refused<RatedBand>(var why) -> leftOut.put(estimated.get(i).lead().id(), why);
      }
    return new Round(basis, judged, leftOut);
  }

  private static RatedBand band(Basis basis, Estimated estimated) {
    var estimate = estimated.deciding();
    return Objects.requireNonNull(estimated.lead().rating().map(Rating::band)
        .map(before -> basis.rating().rate(estimate, before, basis.thresholds()))
        .orElseGet(() -> basis.rating().rate(estimate, basis.thresholds())));
  }
}
