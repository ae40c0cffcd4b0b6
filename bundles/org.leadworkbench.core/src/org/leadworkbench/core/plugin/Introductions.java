package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/**
 * What services of one kind said when they were asked what they are: each is asked once, within the guard. One that
 * failed is left out until it goes.
 *
 * @param <S> the service
 * @param <D> what it brings, described
 */
final class Introductions<S, D> {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private final Guard guard;
  private final Function<S, List<D>> ask;
  private final Map<S, Result<List<D>>> known = new IdentityHashMap<>();

  Introductions(Guard guard, Function<S, List<D>> ask) {
    this.guard = guard;
    this.ask = ask;
  }

  /** What these services bring. */
  List<D> of(List<S> services) {
    return all(services).flatMap(answer -> answer instanceof Result.Done<List<D>>(var described) ? described.stream() : Stream.empty()).toList();
  }

  /** The first of these services that brings such a thing. */
  synchronized Optional<S> bringing(List<S> services, Predicate<D> wanted) {
    return services.stream().filter(s -> one(s) instanceof Result.Done<List<D>>(var described) && described.stream().anyMatch(wanted)).findFirst();
  }

  /** Why some of these services are left out. */
  List<Refusal> failed(List<S> services) {
    return all(services).flatMap(answer -> answer instanceof Result.Refused<List<D>>(var why) ? Stream.of(why) : Stream.empty()).toList();
  }

  private synchronized Stream<Result<List<D>>> all(List<S> services) {
    known.keySet().removeIf(service -> services.stream().noneMatch(s -> s == service));
    return services.stream().map(this::one).toList().stream();
  }

  private Result<List<D>> one(S service) {
    if (known.containsKey(service)) return known.get(service);
    var answer = guard.call(name(service), LIMIT, () -> ask.apply(service));
    if (!Thread.currentThread().isInterrupted()) known.put(service, answer); // who is interrupted did not hear the answer
    return answer;
  }

  private static String name(Object service) {
    return Optional.ofNullable(FrameworkUtil.getBundle(service.getClass())).map(Bundle::getSymbolicName)
        .orElseGet(() -> service.getClass().getPackageName());
  }
}
