package org.leadworkbench.core.learning;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.learning.FitWeights.Said;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.Fusion;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.core.qualification.Weights;
import org.leadworkbench.model.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows a person how well they judge; anybody else only where that person shares it. */
@Component(service = ShowJudgement.class)
public class ShowJudgement {
  private static final String SHARED = "judgement.shared.";
  private final LeadStore store;
  private final Plugins plugins;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ShowJudgement(@Reference LeadStore store, @Reference Plugins plugins, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.clock = clock;
  }

  /**
   * How well somebody judges, by leads that ended after they had judged them.
   *
   * @param leads how many leads that is
   * @param person how well they agreed with what came; none where there is no such lead
   * @param model how well the model that led agreed, on the same leads
   * @param reliability how often what they said came true
   * @param weights what their judgement is worth beside the leading model's; none before it was measured
   * @param shared whether others may see this
   */
  public record Record(int leads, Optional<Figures> person, Optional<Figures> model, Reliability reliability, Optional<Weights> weights, boolean shared) {}

  /** How well this person judges, as far as the asking one may see it. */
  public Result<Record> show(Actor person, Actor asking) {
    var rating = plugins.rating();
    if (rating.isEmpty()) return Result.refused("qualification.no-policy");
    return store.read(session -> {
      if (!person.equals(asking) && !shared(session, person)) return Result.<Record>refused("judgement.private", person.name());
      TeachModels.teach(plugins, session);
      var leading = Policy.of(session.settings()).leadingModel();
      int horizon = plugins.model(leading).map(m -> m.describe().horizonDays()).orElse(90);
      var said = JudgedEnds.of(session, Policy.thresholds(session.settings()::get, rating.get().standard()), horizon, clock.instant()).stream()
          .filter(j -> j.person().key().equals(person.key())).map(JudgedEnds.Judged::said).toList();
      return Result.done(record(said, plugins.document(Fusion.ID).map(Fusion::of)
          .flatMap(f -> Optional.ofNullable(f.measured().get(leading)).map(people -> people.get(person.key()))), shared(session, person)));
    });
  }

  /** Lets others see how well the acting person judges, or no longer. */
  public void share(boolean shared, Actor actor) {
    store.changeAnew(session -> {
      session.settings().set(SHARED + actor.key(), shared ? "yes" : "", actor, clock.instant());
      return shared;
    });
  }

  private static boolean shared(Session session, Actor person) {
    return session.settings().get(SHARED + person.key()).filter("yes"::equals).isPresent();
  }

  private static Record record(List<Said> said, Optional<Weights> weights, boolean shared) {
    if (said.isEmpty()) return new Record(0, Optional.empty(), Optional.empty(), new Reliability(List.of()), weights, shared);
    var won = new boolean[said.size()];
    for (int i = 0; i < won.length; i++) won[i] = said.get(i).won();
    var person = probabilities(said, Said::byPerson);
    return new Record(won.length, Optional.of(Figures.of(person, won)), Optional.of(Figures.of(probabilities(said, Said::byModel), won)),
        Reliability.of(person, won), weights, shared);
  }

  private static double[] probabilities(List<Said> said, ToDoubleFunction<Said> by) {
    return said.stream().mapToDouble(by).toArray();
  }
}
