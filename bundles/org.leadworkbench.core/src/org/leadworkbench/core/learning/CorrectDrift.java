package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.Features;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.LearningModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Watches what learned models say of leads that came later, and corrects their intercept where the alarm is given: the
 * corrected version is the next one and in use, and can be gone back from.
 */
@Component(service = CorrectDrift.class)
public class CorrectDrift {
  private static final Logger LOG = LoggerFactory.getLogger(CorrectDrift.class);
  /** What was seen in fewer leads than this is drawn to no correction: as if so many had come as was said. */
  private static final double DOUBT = 10;
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public CorrectDrift(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * A model that was corrected.
   *
   * @param model its id
   * @param version the corrected version
   * @param leads how many leads, from the first that was otherwise, speak for it
   * @param logOdds by how much it was raised
   */
  public record Correction(String model, String version, int leads, double logOdds) {}

  private record Watched(LearningModel model, Kept kept, HeldOut notes, StoredLessons later) {}

  /** Watches every model in use that learned, and corrects those that went wrong. */
  public List<Correction> correct(Actor actor) {
    var corrections = new ArrayList<Correction>();
    for (var watched : store.read(this::watched)) correct(watched, actor).ifPresent(corrections::add);
    return corrections;
  }

  private List<Watched> watched(Session session) {
    TeachModels.teach(plugins, session);
    var watched = new ArrayList<Watched>();
    for (var model : plugins.models())
      if (model instanceof LearningModel learner && learner.hasLearned()) watched(session, learner).ifPresent(watched::add);
    return watched;
  }

  private Optional<Watched> watched(Session session, LearningModel learner) {
    var id = learner.describe().id();
    var kept = session.learning().document(id, learner.describe().basics().version());
    var notes = kept.flatMap(k -> HeldOut.of(k.notes()));
    if (notes.isEmpty()) return Optional.empty();
    var now = clock.instant();
    int horizon = learner.describe().horizonDays();
    var ended = Ended.of(session.learning().courses(now.minus(Duration.ofDays(horizon))), Features.of(session), horizon, now);
    int last = ended.stream().map(e -> e.lead().value()).toList().lastIndexOf(notes.get().last());
    if (last < 0 || last == ended.size() - 1) return Optional.empty();
    var later = new StoredLessons(store, ended.subList(last + 1, ended.size()), horizon, Policy.of(session.settings()).baseRate(), plugins.models(), id, new TreeMap<>());
    return Optional.of(new Watched(learner, kept.get(), notes.get(), later));
  }

  private Optional<Correction> correct(Watched watched, Actor actor) {
    var drift = new Drift.Watch();
    var said = new ArrayList<Double>();
    var won = new ArrayList<Boolean>();
    var judged = new Judge(guard).judge(watched.model, watched.later, (p, w) -> {
      drift.saw(p, w);
      said.add(Estimate.logit(p));
      won.add(w);
    });
    if (!(judged instanceof Result.Done) || !drift.found().alarm()) return Optional.empty();
    int since = drift.found().since().getAsInt();
    return keep(watched, said.size() - since, shift(said.subList(since, said.size()), won.subList(since, won.size())), actor);
  }

  /** What has to be added to these log-odds so that as many were won as they say: Newton's method on one number. */
  private static double shift(List<Double> said, List<Boolean> won) {
    double shift = 0;
    for (int step = 0; step < 50; step++) {
      double slope = 0;
      double curve = 0;
      double doubt = 0;
      for (int i = 0; i < said.size(); i++) {
        double p = Estimate.probability(said.get(i) + shift);
        slope += (won.get(i) ? 1 : 0) - p;
        curve += p * (1 - p);
        double before = Estimate.probability(said.get(i));
        doubt += before * (1 - before) / said.size() * DOUBT;
      }
      shift += (slope - doubt * shift) / (curve + doubt);
    }
    return shift;
  }

  private Optional<Correction> keep(Watched watched, int leads, double logOdds, Actor actor) {
    var id = watched.model.describe().id();
    return store.changeAnew(session -> {
      var version = ModelVersions.next(session, id, plugins);
      var corrected = watched.model.corrected(version, logOdds);
      if (corrected.isEmpty()) return Optional.<Correction>empty();
      var notes = new HeldOut(watched.later.ended().getLast().lead().value(), watched.notes.lessons(), watched.notes.figures(), watched.notes.reliability());
      session.learning().add(new Kept(watched.kept.provider(), corrected.get(), notes.text(), clock.instant(), actor));
      session.learning().publish(id, version, actor, clock.instant());
      TeachModels.teach(plugins, session);
      LOG.info("Model {} drifted by {} in log-odds; version {} is corrected and in use", id, logOdds, version);
      return Optional.of(new Correction(id, version, leads, logOdds));
    });
  }
}
