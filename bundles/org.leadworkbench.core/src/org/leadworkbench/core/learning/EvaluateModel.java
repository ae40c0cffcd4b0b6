package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.Features;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Judges a model by leads whose end is known and that are later than those it learned from. */
@Component(service = EvaluateModel.class)
public class EvaluateModel {
  /** With fewer later leads the figures say less than those of the leads that were held out in learning. */
  static final int ENOUGH = 100;
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public EvaluateModel(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /** By which leads a model was judged. */
  public enum Leads {
    /** By leads that came in after all that it learned from. */
    LATER,
    /** By the newer three tenths, by what was learned from the older ones; the model in use learned from all. */
    HELD_OUT,
    /** By the newer three tenths; the model does not learn. */
    NEWER
  }

  /**
   * How good a model is.
   *
   * @param model its id
   * @param version its version
   * @param leads which leads judged it
   * @param figures how well it agreed with what came
   * @param drift whether, and since when, more or fewer were won than it said; only for later leads
   */
  public record Evaluation(String model, String version, Leads leads, Figures figures, Drift drift) {}

  private record Known(QualificationModel model, StoredLessons lessons, Optional<HeldOut> notes) {}

  /** Judges; refused where there is no such model, or no lead to judge it by. */
  public Result<Evaluation> evaluate(String model) {
    var known = store.read(session -> known(session, model));
    return known.then(this::evaluate);
  }

  private Result<Known> known(Session session, String id) {
    TeachModels.teach(plugins, session);
    var model = plugins.model(id);
    if (model.isEmpty()) return Result.refused("qualification.no-model", id, plugins.models().stream().map(m -> m.describe().id()).collect(Collectors.joining(", ")));
    if (model.get() instanceof LearningModel learner && !learner.hasLearned()) return Result.refused("evaluate.not-learned", id);
    var now = clock.instant();
    int horizon = model.get().describe().horizonDays();
    var ended = Ended.of(session.learning().courses(now.minus(Duration.ofDays(horizon))), Features.of(session), horizon, now);
    var notes = session.learning().document(id, model.get().describe().basics().version()).flatMap(kept -> HeldOut.of(kept.notes()));
    return Result.done(new Known(model.get(), new StoredLessons(store, ended, horizon, Policy.of(session.settings()).baseRate(), plugins.models(), id, new TreeMap<>()), notes));
  }

  private Result<Evaluation> evaluate(Known known) {
    int all = known.lessons.ended().size();
    if (known.notes.isEmpty()) return judged(known, Leads.NEWER, HeldOut.older(all));
    int later = 1 + position(known.lessons.ended(), known.notes.get().last());
    if (all - later >= ENOUGH || known.notes.get().figures().isEmpty()) return judged(known, Leads.LATER, later);
    return Result.done(evaluation(known, Leads.HELD_OUT, known.notes.get().figures().get(), Drift.NONE));
  }

  /** Where the last lead that was learned from stands; before all where it is gone, as then nothing says which are later. */
  private static int position(List<Ended> ended, String last) {
    for (int i = ended.size() - 1; i >= 0; i--) if (ended.get(i).lead().value().equals(last)) return i;
    return ended.size() - 1;
  }

  private Result<Evaluation> judged(Known known, Leads leads, int from) {
    var lessons = known.lessons.part(from, known.lessons.ended().size());
    var drift = new Drift.Watch();
    return new Judge(guard).judge(known.model, lessons, drift::saw).then(figures -> figures
        .map(f -> Result.done(evaluation(known, leads, f, drift.found())))
        .orElseGet(() -> Result.refused("evaluate.no-leads", known.model.describe().id())));
  }

  private static Evaluation evaluation(Known known, Leads leads, Figures figures, Drift drift) {
    var description = known.model.describe();
    return new Evaluation(description.id(), description.basics().version(), leads, figures, drift);
  }
}
