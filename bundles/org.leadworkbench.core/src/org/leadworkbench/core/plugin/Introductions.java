package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;

/**
 * What services of one kind said when they were asked what they are: each is made and asked once, within the guard. One
 * that failed is left out until it goes.
 *
 * @param <S> the service
 * @param <D> what it brings, described
 */
final class Introductions<S, D> {
  private static final Duration LIMIT = Duration.ofSeconds(10);
  private final Guard guard;
  private final Supplier<List<Offer<S>>> there;
  private final Function<S, List<D>> ask;
  private final Map<Offer<S>, Result<List<D>>> known = new HashMap<>();

  Introductions(Guard guard, Supplier<List<Offer<S>>> there, Function<S, List<D>> ask) {
    this.guard = guard;
    this.there = there;
    this.ask = ask;
  }

  /** What they bring. */
  List<D> brought() {
    return answers().flatMap(answer -> answer instanceof Result.Done<List<D>>(var described) ? described.stream() : Stream.empty()).toList();
  }

  /** Why some of them are left out. */
  List<Refusal> failed() {
    return answers().flatMap(answer -> answer instanceof Result.Refused<List<D>>(var why) ? Stream.of(why) : Stream.empty()).toList();
  }

  private synchronized Stream<Result<List<D>>> answers() {
    var now = there.get();
    known.keySet().retainAll(now);
    return now.stream().map(this::answer).toList().stream();
  }

  private Result<List<D>> answer(Offer<S> offer) {
    if (known.containsKey(offer)) return known.get(offer);
    var answer = guard.call(offer.plugin(), LIMIT, () -> ask.apply(offer.service()));
    if (!Thread.currentThread().isInterrupted()) known.put(offer, answer); // who is interrupted did not hear the answer
    return answer;
  }
}
