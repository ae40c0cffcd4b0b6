package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.Features;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.ModelDocument;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Lets a model learn from all leads whose end is known. It learns from the older seven tenths first and is judged by the
 * newer ones; then it learns from all, and that document is kept, with those figures, and used from then on.
 */
@Component(service = LearnModel.class)
public class LearnModel {
  private static final Duration LIMIT = Duration.ofMinutes(30);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public LearnModel(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * What came of it.
   *
   * @param document the new document
   * @param lessons from how many leads it is
   * @param won how many of them were won
   * @param learned whether the model knows more than the base rate now
   * @param figures how what was learned from the older leads judged the newer ones; none where there are too few
   * @param leftOut in how many leads a detail was left out, since it was or may have been written after the decision
   */
  public record Learnt(ModelDocument document, int lessons, int won, boolean learned, Optional<Figures> figures, Map<String, Integer> leftOut) {
    public Learnt {
      leftOut = java.util.Collections.unmodifiableMap(new TreeMap<>(leftOut));
    }
  }

  private record Taught(QualifiedLearner learner, int horizonDays, List<Ended> ended, StoredLessons lessons, String version) {}

  private record QualifiedLearner(String provider, LearningModel model) {
    String id() {
      return model.describe().id();
    }
  }

  /** Learns; refused where the model cannot learn, or no lead's end is known, or nothing is known of leads before it. */
  public Result<Learnt> learn(String model, Optional<Integer> horizonDays, Actor actor) {
    store.read(session -> {
      TeachModels.teach(plugins, session);
      return plugins;
    });
    return learner(model).then(learner -> taught(learner, horizonDays)).then(taught -> learn(taught, actor));
  }

  private Result<QualifiedLearner> learner(String id) {
    var model = plugins.model(id);
    var learners = plugins.models().stream().filter(LearningModel.class::isInstance).map(m -> m.describe().id()).collect(Collectors.joining(", "));
    if (!(model.orElse(null) instanceof LearningModel learner)) return Result.refused("learn.no-model", id, learners);
    return plugins.provider(id).map(provider -> Result.done(new QualifiedLearner(provider, learner))).orElseGet(() -> Result.refused("learn.no-model", id, learners));
  }

  private Result<Taught> taught(QualifiedLearner learner, Optional<Integer> wanted) {
    var now = clock.instant();
    int horizon = wanted.orElse(learner.model().describe().horizonDays());
    return store.read(session -> {
      var ended = Ended.of(session.learning().courses(now.minus(Duration.ofDays(horizon))), Features.of(session), horizon, now);
      if (ended.isEmpty()) return Result.refused("learn.no-outcomes");
      int last = session.learning().documents(learner.id()).stream().mapToInt(k -> number(k.document().version())).max().orElse(0);
      return Result.done(new Taught(learner, horizon, ended, new StoredLessons(store, ended, horizon, Policy.of(session.settings()).baseRate(), plugins.models(),
          learner.id(), new TreeMap<>()), Integer.toString(last + 1)));
    });
  }

  private static int number(String version) {
    return version.chars().allMatch(Character::isDigit) && version.length() < 10 ? Integer.parseInt(version) : 0;
  }

  private Result<Learnt> learn(Taught taught, Actor actor) {
    int older = HeldOut.older(taught.ended.size());
    var said = new Reliability.Said();
    var judged = guard.call(taught.learner.id(), LIMIT, () -> taught.learner.model().learn(taught.version, taught.lessons.part(0, older)))
        .then(document -> plugins.model(taught.learner.provider(), document))
        .then(model -> new Judge(guard).judge(model, taught.lessons.part(older, taught.ended.size()), said::add));
    if (judged instanceof Result.Refused<Optional<Figures>>(var why)) return new Result.Refused<>(why);
    var figures = judged instanceof Result.Done<Optional<Figures>>(var found) ? found : Optional.<Figures>empty();
    return guard.call(taught.learner.id(), LIMIT, () -> taught.learner.model().learn(taught.version, taught.lessons)).then(document -> {
      if (hasNothing(taught)) return Result.refused("learn.no-features", String.join(", ", taught.lessons.leftOut().keySet()));
      return plugins.model(taught.learner.provider(), document).then(model -> keep(taught, document, model instanceof LearningModel m && m.hasLearned(), figures, said.reliability(), actor));
    });
  }

  /** Whether all that is known of leads may have been written after their end: then nobody said what are features. */
  private static boolean hasNothing(Taught taught) {
    if (taught.lessons.leftOut().isEmpty()) return false;
    for (var lesson : taught.lessons) if (!lesson.evidence().details().isEmpty() || !lesson.evidence().answers().isEmpty()) return false;
    return true;
  }

  private Result<Learnt> keep(Taught taught, ModelDocument document, boolean learned, Optional<Figures> figures, Reliability reliability, Actor actor) {
    var now = clock.instant();
    var notes = new HeldOut(taught.ended.getLast().lead().value(), taught.ended.size(), figures, reliability);
    int won = (int) taught.ended.stream().filter(Ended::won).count();
    return store.changeAnew(session -> {
      if (session.learning().document(document.id(), document.version()).isPresent()) return Result.<Learnt>refused("learn.meanwhile", document.id());
      session.learning().add(new Kept(taught.learner.provider(), document, notes.text(), now, actor));
      session.learning().publish(document.id(), document.version(), actor, now);
      TeachModels.teach(plugins, session);
      return Result.done(new Learnt(document, taught.ended.size(), won, learned, figures, taught.lessons.leftOut()));
    });
  }
}
