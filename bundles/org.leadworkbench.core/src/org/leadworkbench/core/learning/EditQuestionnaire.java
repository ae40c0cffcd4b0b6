package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.ModelVersions.Version;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.ParseAnswer;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Questionnaires as people edit them: each save is a version of its own, which is a draft until it is published. */
@Component(service = EditQuestionnaire.class)
public class EditQuestionnaire {
  private static final Duration LIMIT = Duration.ofSeconds(5);
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final ModelVersions versions;
  private final Clock clock;

  /** On this store. */
  @Activate
  public EditQuestionnaire(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference ModelVersions versions, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.versions = versions;
    this.clock = clock;
  }

  /**
   * A version of a questionnaire.
   *
   * @param provider who reads its document
   * @param questions what it asks
   * @param inUse whether it is the one in use
   */
  public record Edition(String provider, ModelDescription questions, boolean inUse) {}

  /** All versions of all questionnaires: each questionnaire's newest first, what cannot be read any more left out. */
  public List<Edition> editions() {
    return store.read(session -> {
      TeachModels.teach(plugins, session);
      var editors = plugins.questionnaireProviders();
      var shipped = plugins.shipped().stream().filter(s -> editors.contains(s.provider())).toList();
      var ids = Stream.concat(shipped.stream().map(s -> s.document().id()), session.learning().models().stream()).distinct().sorted().toList();
      var editions = new ArrayList<Edition>();
      for (var id : ids) {
        session.learning().documents(id).reversed().stream().filter(k -> editors.contains(k.provider())).flatMap(k -> edition(session, k).stream()).forEach(editions::add);
        shipped.stream().filter(s -> s.document().id().equals(id)).flatMap(s -> edition(session, new Kept(s.provider(), s.document(), "", clock.instant(), Actor.workbench(s.provider()))).stream()).forEach(editions::add);
      }
      return editions;
    });
  }

  private Optional<Edition> edition(Session session, Kept kept) {
    if (!(plugins.model(kept.provider(), kept.document()) instanceof Result.Done<org.leadworkbench.spi.qualification.QualificationModel>(var model))) return Optional.empty();
    var inUse = plugins.model(kept.document().id()).filter(m -> m.describe().basics().version().equals(kept.document().version())).isPresent();
    return Optional.of(new Edition(kept.provider(), model.describe(), inUse));
  }

  /** Keeps these questions as the next version, a draft; refused where the provider cannot read them again. */
  public Result<Version> save(String provider, ModelDescription questions, Actor actor) {
    return plugins.document(provider, questions).then(document -> versions.add(provider, document.id(), document.content(), actor));
  }

  /**
   * How these questions, saved or not, would judge a lead of which nothing is known but these answers.
   *
   * @param answers by the question's id, written as in {@link org.leadworkbench.core.qualification.AnswerQuestions#answer}; what cannot be taken counts as open
   */
  public Result<Estimate> preview(String provider, ModelDescription questions, Map<String, String> answers) {
    var policy = store.read(session -> Policy.of(session.settings()));
    var now = clock.instant();
    var evidence = Evidence.none(now, policy.baseRate());
    var parse = new ParseAnswer(policy.currency());
    for (var question : questions.questions())
      if (answers.containsKey(question.id()) && parse.of(question, answers.get(question.id())) instanceof Result.Done<AnswerValue>(var value))
        evidence = evidence.with(question.id(), value);
    var given = evidence;
    return plugins.document(provider, questions).then(document -> plugins.model(provider, document)).then(model -> guard.call(provider, LIMIT, () -> model.estimate(given)));
  }
}
