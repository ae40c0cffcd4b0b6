package org.leadworkbench.core.learning;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.Features;
import org.leadworkbench.core.learning.EvaluateModel.Leads;
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

/**
 * Shows how good every model is in the version in use: the leading one and beside it its challengers, each judged by leads
 * that it did not learn from.
 */
@Component(service = ShowQuality.class)
public class ShowQuality {
  private static final Duration LIMIT = Duration.ofMinutes(10);
  /** Fewer leads in a quarter say nothing of it. */
  private static final int ENOUGH = 20;
  private final LeadStore store;
  private final Plugins plugins;
  private final Guard guard;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ShowQuality(@Reference LeadStore store, @Reference Plugins plugins, @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.guard = guard;
    this.clock = clock;
  }

  private record Judged(LocalDate day, double probability, boolean won) {}

  private record Known(QualificationModel model, Optional<HeldOut> notes, boolean isLeading, StoredLessons lessons) {
    /** Whether too few leads came in after it learned: then those judge that were held back when it did. */
    Optional<Quality> heldOut() {
      if (lessons.ended().size() >= EvaluateModel.ENOUGH) return Optional.empty();
      return notes.flatMap(n -> n.figures().map(f -> new Quality(model.describe(), Leads.HELD_OUT, isLeading, List.of(new Quality.Period("", f, n.reliability())))));
    }
  }

  /** Of each model that there is a lead for to judge it by, the leading one first. */
  public List<Quality> all() {
    var known = store.read(session -> {
      TeachModels.teach(plugins, session);
      var leading = Policy.of(session.settings()).leadingModel();
      return plugins.models().stream().filter(m -> !(m instanceof LearningModel learner) || learner.hasLearned())
          .map(m -> known(session, m, m.describe().id().equals(leading))).toList();
    });
    return known.stream().sorted((a, b) -> Boolean.compare(b.isLeading, a.isLeading)).flatMap(k -> quality(k).stream()).toList();
  }

  private Known known(Session session, QualificationModel model, boolean isLeading) {
    var description = model.describe();
    var now = clock.instant();
    var ended = Ended.of(session.learning().courses(now.minus(Duration.ofDays(description.horizonDays()))), Features.of(session), description.horizonDays(), now);
    var notes = session.learning().document(description.id(), description.basics().version()).flatMap(kept -> HeldOut.of(kept.notes()));
    int from = notes.map(n -> 1 + ended.stream().map(e -> e.lead().value()).toList().lastIndexOf(n.last())).orElse(HeldOut.older(ended.size()));
    return new Known(model, notes, isLeading, new StoredLessons(store, ended.subList(from, ended.size()), description.horizonDays(),
        Policy.of(session.settings()).baseRate(), plugins.models(), description.id(), new TreeMap<>()));
  }

  private Optional<Quality> quality(Known known) {
    var heldOut = known.heldOut();
    if (heldOut.isPresent()) return heldOut;
    var judged = guard.call(known.model.describe().id(), LIMIT, () -> {
      var all = new ArrayList<Judged>();
      for (var lesson : known.lessons) all.add(new Judged(lesson.evidence().day(), known.model.estimate(lesson.evidence()).probability(), lesson.won()));
      return all;
    });
    if (!(judged instanceof Result.Done<ArrayList<Judged>>(var all)) || all.isEmpty()) return Optional.empty();
    var periods = new ArrayList<>(List.of(period("", all)));
    var quarters = new TreeMap<String, List<Judged>>();
    for (var j : all) quarters.computeIfAbsent(j.day.getYear() + "-" + j.day.get(IsoFields.QUARTER_OF_YEAR), q -> new ArrayList<>()).add(j);
    if (quarters.size() > 1) quarters.forEach((quarter, some) -> {
      if (some.size() >= ENOUGH) periods.add(period(quarter, some));
    });
    return Optional.of(new Quality(known.model.describe(), known.notes.isPresent() ? Leads.LATER : Leads.NEWER, known.isLeading, periods));
  }

  private static Quality.Period period(String quarter, List<Judged> judged) {
    var p = judged.stream().mapToDouble(Judged::probability).toArray();
    var won = new boolean[p.length];
    for (int i = 0; i < won.length; i++) won[i] = judged.get(i).won();
    return new Quality.Period(quarter, Figures.of(p, won), Reliability.of(p, won));
  }
}
