package org.leadworkbench.core.capture;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.QualificationModel;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets a model judge each row of a list; no lead is stored, and what the list says of outcomes is not looked at. */
@Component(service = PredictList.class)
public class PredictList {
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public PredictList(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  /** Is told of each row, in their order. */
  @FunctionalInterface
  public interface Prediction {
    /** A row was judged; the id is the source's own, the row's number where it has none. */
    void of(String id, double probability);
  }

  /**
   * Judges every row. A cell that cannot be read counts as not answered; a row of which nothing can be read has the
   * probability of a lead of which nothing is known.
   *
   * @param mapping a file, a shipped mapping's id or a document; columns it names that the list lacks are not answered,
   *     but one of those that it has must be there
   * @return how many rows were judged; refused where list or mapping cannot be read, or the model has learned nothing
   */
  public Result<Long> predict(CaptureSource source, CaptureInput input, String mapping, String model, Prediction prediction) {
    var policy = store.read(session -> {
      TeachModels.teach(plugins, session);
      return Policy.of(session.settings());
    });
    var judge = plugins.model(model);
    if (judge.isEmpty()) return Result.refused("qualification.no-model", model, plugins.models().stream().map(m -> m.describe().id()).collect(Collectors.joining(", ")));
    if (judge.get() instanceof LearningModel learner && !learner.hasLearned()) return Result.refused("evaluate.not-learned", model);
    var reader = new GuardedSource(source, input, guard);
    try {
      return new ChooseMapping(reader, Values.none()).lenient(mapping).then(chosen -> predict(reader, withoutOutcome(chosen), policy, judge.get(), prediction));
    } catch (BadMapping e) {
      return new Result.Refused<>(e.why());
    } catch (Abandoned e) {
      return new Result.Refused<>(e.why());
    }
  }

  private static Chosen withoutOutcome(Chosen chosen) {
    var columns = new LinkedHashMap<String, List<Target>>();
    chosen.mapping().columns().forEach((name, targets) -> columns.put(name, targets.stream().map(t -> switch (t) {
      case Target.ToOutcome ignored -> new Target.Ignored();
      case Target.ToOutcomeAt ignored -> new Target.Ignored();
      case Target.ToOrder ignored -> new Target.Ignored();
      default -> t;
    }).toList()));
    return new Chosen(chosen.origin(), chosen.document(), new Mapping(chosen.mapping().settings(), columns, chosen.mapping().others()), chosen.probe(), chosen.header());
  }

  private Result<Long> predict(GuardedSource reader, Chosen chosen, Policy policy, QualificationModel model, Prediction prediction) {
    var run = new Run(new RowMapper(chosen, plugins.models(), policy), policy, model, clock.instant(), prediction);
    reader.read(chosen.probe().settings(), run);
    run.judge();
    return run.refused.<Result<Long>>map(Result.Refused::new).orElseGet(() -> Result.done(run.count));
  }

  private final class Run implements RowSink {
    private static final int BATCH = 1_000;
    private static final java.time.Duration LIMIT = java.time.Duration.ofMinutes(1);
    private final RowMapper mapper;
    private final Policy policy;
    private final QualificationModel model;
    private final Instant now;
    private final Prediction prediction;
    private final List<String> ids = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Optional<org.leadworkbench.core.Refusal> refused = Optional.empty();
    private long count;

    Run(RowMapper mapper, Policy policy, QualificationModel model, Instant now, Prediction prediction) {
      this.mapper = mapper;
      this.policy = policy;
      this.model = model;
      this.now = now;
      this.prediction = prediction;
    }

    @Override
    public void columns(List<String> names) {
      if (!Header.of(names).equals(mapper.header())) throw new Abandoned(org.leadworkbench.core.Refusal.of("capture.changed"));
    }

    @Override
    public boolean row(Row row) {
      var mapped = mapper.readable(row);
      ids.add(mapped.sourceId().isEmpty() ? Long.toString(row.number()) : mapped.sourceId());
      evidence.add(evidence(mapped));
      if (ids.size() == BATCH) judge();
      return refused.isEmpty();
    }

    private Evidence evidence(MappedRow mapped) {
      var answers = new TreeMap<String, Answer>();
      boolean all = model instanceof LearningModel;
      var own = model.describe().id();
      for (var given : mapped.answers()) {
        if (!all && !given.model().equals(own)) continue;
        var id = all ? given.model() + "." + given.question() : given.question();
        answers.put(id, new Answer(id, given.value(), now, "", "list"));
      }
      return new Evidence(now, policy.day(now), policy.baseRate(), answers, new TreeMap<>(mapped.details()), List.of());
    }

    void judge() {
      var batch = List.copyOf(evidence);
      switch (guard.call(model.describe().id(), LIMIT, () -> batch.stream().map(model::estimate).map(Estimate::probability).toList())) {
        case Result.Done<List<Double>>(var probabilities) -> {
          for (int i = 0; i < batch.size(); i++) prediction.of(ids.get(i), probabilities.get(i));
          count += batch.size();
        }
        case Result.Refused<List<Double>>(var why) -> refused = Optional.of(why);
      }
      ids.clear();
      evidence.clear();
    }
  }
}
