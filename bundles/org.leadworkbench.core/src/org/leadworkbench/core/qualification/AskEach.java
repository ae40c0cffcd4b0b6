package org.leadworkbench.core.qualification;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;

/**
 * Asks a plug-in the same of many: of all at once, and where that fails one by one, so that the one it cannot answer
 * stands in nobody's way. A plug-in that does not come back is not asked any further.
 */
record AskEach(Guard guard) {
  private static final Duration LIMIT = Duration.ofSeconds(30);

  /** An answer to each, in their order. */
  <Q, A> List<Result<A>> ask(String plugin, List<Q> each, Function<Q, A> call) {
    if (each.size() > 1 && guard.call(plugin, LIMIT, () -> each.stream().map(call).toList()) instanceof Result.Done<List<A>>(var all))
      return all.stream().map(Result::done).toList();
    var answers = new ArrayList<Result<A>>();
    Optional<Refusal> lost = Optional.empty();
    for (var one : each) {
      var answer = lost.<Result<A>>map(Result.Refused::new).orElseGet(() -> ask(plugin, call, one, each.size() == 1));
      if (answer instanceof Result.Refused<A>(var why) && !why.code().equals("plugin.failed")) lost = Optional.of(why);
      answers.add(answer);
    }
    return answers;
  }

  /** One of many was asked before, with all. */
  private <Q, A> Result<A> ask(String plugin, Function<Q, A> call, Q one, boolean first) {
    return first ? guard.call(plugin, LIMIT, () -> call.apply(one)) : guard.callAgain(plugin, LIMIT, () -> call.apply(one));
  }
}
