package org.leadworkbench.core.learning;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.learning.FitWeights.Said;
import org.leadworkbench.core.learning.JudgedEnds.Judged;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Learning.Kept;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.core.qualification.Fusion;
import org.leadworkbench.core.qualification.TeachModels;
import org.leadworkbench.core.qualification.Weights;
import org.leadworkbench.model.Actor;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Measures what persons' judgements are worth beside the models', and uses that from then on. Who has judged fewer leads
 * whose end is known than {@link #MEASURED} is not measured yet and moves nothing.
 */
@Component(service = WeighPeople.class)
public class WeighPeople {
  /** How many leads somebody must have judged that ended. */
  public static final int MEASURED = 30;
  private static final String PROVIDER = "people";
  private final LeadStore store;
  private final Plugins plugins;
  private final Clock clock;

  /** On this store. */
  @Activate
  public WeighPeople(@Reference LeadStore store, @Reference Plugins plugins, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.clock = clock;
  }

  /** Measures anew; open leads that were judged personally are judged again where that changes a weight. */
  public void weigh(Actor actor) {
    var rating = plugins.rating();
    if (rating.isEmpty()) return;
    var ends = store.read(session -> JudgedEnds.of(session, Policy.thresholds(session.settings()::get, rating.get().standard()), horizon(session), clock.instant()));
    var measured = measured(ends);
    store.changeAnew(session -> {
      TeachModels.teach(plugins, session);
      var before = plugins.document(Fusion.ID).map(Fusion::of).map(Fusion::measured).orElse(Map.of());
      if (!before.equals(measured)) keep(session, measured, actor);
      return measured;
    });
  }

  /** Within how many days a lead buys, by the leading model. */
  private int horizon(Session session) {
    return plugins.model(Policy.of(session.settings()).leadingModel()).map(m -> m.describe().horizonDays()).orElse(90);
  }

  private void keep(Session session, Map<String, Map<String, Weights>> measured, Actor actor) {
    int last = session.learning().documents(Fusion.ID).stream().mapToInt(k -> Integer.parseInt(k.document().version())).max().orElse(0);
    var fusion = new Fusion(Integer.toString(last + 1), measured);
    session.learning().add(new Kept(PROVIDER, fusion.document(), "", clock.instant(), actor));
    session.learning().publish(Fusion.ID, fusion.version(), actor, clock.instant());
    TeachModels.teach(plugins, session);
    session.judgements().personallyJudged().forEach(session.judgements()::outdate);
  }

  private static Map<String, Map<String, Weights>> measured(List<Judged> ends) {
    var by = new TreeMap<String, Map<String, List<Said>>>();
    for (var end : ends) by.computeIfAbsent(end.model(), m -> new TreeMap<>()).computeIfAbsent(end.person().key(), p -> new ArrayList<>()).add(end.said());
    var measured = new HashMap<String, Map<String, Weights>>();
    by.forEach((model, people) -> people.forEach((person, said) -> {
      if (said.size() >= MEASURED) measured.computeIfAbsent(model, m -> new HashMap<>()).put(person, FitWeights.of(said, team(people, person)));
    }));
    return measured;
  }

  /** What the judgements of all others are worth together. */
  private static Optional<Weights> team(Map<String, List<Said>> people, String person) {
    var others = people.entrySet().stream().filter(p -> !p.getKey().equals(person)).flatMap(p -> p.getValue().stream()).toList();
    return others.size() < MEASURED ? Optional.empty() : Optional.of(FitWeights.of(others, Optional.empty()));
  }
}
