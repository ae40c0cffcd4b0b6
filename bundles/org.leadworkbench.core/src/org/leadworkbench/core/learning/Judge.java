package org.leadworkbench.core.learning;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.spi.qualification.QualificationModel;

/** Holds a model's probabilities against what came, on leads that it did not learn from. */
record Judge(Guard guard) {
  private static final Duration LIMIT = Duration.ofMinutes(10);

  /** Is told of each lead, in their order. */
  @FunctionalInterface
  interface Watcher {
    /** What was said of a lead and what came. */
    void saw(double probability, boolean won);
  }

  /** The figures; none where there is no lead. */
  Result<Optional<Figures>> judge(QualificationModel model, StoredLessons lessons, Watcher watcher) {
    return guard.call(model.describe().id(), LIMIT, () -> figures(model, lessons, watcher));
  }

  private static Optional<Figures> figures(QualificationModel model, StoredLessons lessons, Watcher watcher) {
    var p = new double[lessons.ended().size()];
    var won = new boolean[p.length];
    int n = 0;
    for (var lesson : lessons) {
      won[n] = lesson.won();
      p[n] = model.estimate(lesson.evidence()).probability();
      watcher.saw(p[n], won[n++]);
    }
    return n == 0 ? Optional.empty() : Optional.of(Figures.of(Arrays.copyOf(p, n), Arrays.copyOf(won, n)));
  }
}
