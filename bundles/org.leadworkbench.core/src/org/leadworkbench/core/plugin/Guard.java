package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands round every call into a plug-in: whatever it throws is a refusal that names it, and one that does not come
 * back in time is left behind on its own daemon thread. One that fails three times in a row, or starts threads without
 * end, is switched off: it is refused by its name, and not called, until the next start.
 */
@Component(service = Guard.class)
public class Guard {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private static final Duration LONGEST = Duration.ofHours(1);
  private final Map<String, Conduct> conducts = new ConcurrentHashMap<>();
  private final Duration longest;

  /** A guard with no plug-in in its hands. */
  @Activate
  public Guard() {
    this(LONGEST);
  }

  /** One that waits no longer than this for any answer, whatever the caller's own limit. */
  public Guard(Duration longest) {
    this.longest = longest;
  }

  /** Lets go of idle workers. */
  @Deactivate
  public void close() {
    conducts.values().forEach(Conduct::close);
  }

  /** What the call answers within the time limit, or why not. Never null: a plug-in that answers null is refused. */
  public <T> Result<T> call(String plugin, Duration limit, Callable<T> call) {
    return call(plugin, limit, call, true);
  }

  /** The same once more, of a part of what a call failed for: what it throws now is not held against it a second time. */
  public <T> Result<T> callAgain(String plugin, Duration limit, Callable<T> call) {
    return call(plugin, limit, call, false);
  }

  private <T> Result<T> call(String plugin, Duration wanted, Callable<T> call, boolean first) {
    var conduct = conduct(plugin);
    var limit = limit(wanted);
    if (conduct.off().isPresent()) return new Result.Refused<>(conduct.off().get());
    try {
      var running = conduct.start(call, limit);
      return running.isPresent() ? answer(conduct, limit, running.get(), first) : slow(conduct, limit);
    } catch (InterruptedException e) {
      return interrupted(plugin);
    }
  }

  /**
   * Lets a plug-in bring one thing after the other, each of which is taken on the caller's thread.
   *
   * @param silent how long nothing may come; how long it takes in all is not limited
   * @param feed the call, which is given where to put things; false there tells it to stop
   * @param taker takes each, and answers false where no more is wanted; what it throws comes as it is, and ends the feed
   * @return what the call answers, or why not
   */
  public <T, A> Result<A> feed(String plugin, Duration silent, Feed<T, A> feed, Predicate<T> taker) {
    var conduct = conduct(plugin);
    var silence = limit(silent);
    if (conduct.off().isPresent()) return new Result.Refused<>(conduct.off().get());
    var belt = new Belt<T>();
    try {
      var running = conduct.start(() -> belt.carry(feed), silence);
      if (running.isEmpty()) return slow(conduct, silence);
      return belt.unload(silence, taker, running.get()) ? answer(conduct, silence, running.get(), true) : slow(conduct, silence);
    } catch (InterruptedException e) {
      return interrupted(plugin);
    }
  }

  /** A call that brings one thing after the other. */
  public interface Feed<T, A> {
    /** Puts each thing into the sink until it answers false. */
    A into(Predicate<T> sink) throws Exception;
  }

  /** Why plug-ins are not called any more. */
  public List<Refusal> switchedOff() {
    return conducts.values().stream().sorted(Comparator.comparing(Conduct::plugin)).map(Conduct::off).flatMap(Optional::stream).toList();
  }

  /** Whether a call was refused before it began, as the plug-in is switched off. */
  public static boolean isSwitchedOff(Refusal why) {
    return why.code().equals(Conduct.FAILED) || why.code().equals(Conduct.THREADS);
  }

  private Duration limit(Duration wanted) {
    return wanted.compareTo(longest) < 0 ? wanted : longest;
  }

  private Conduct conduct(String plugin) {
    return conducts.computeIfAbsent(plugin, Conduct::new);
  }

  private static <T> Result<T> answer(Conduct conduct, Duration limit, Future<T> running, boolean first) throws InterruptedException {
    try {
      T answer = running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) return failed(conduct, new NullPointerException("answered nothing"), first);
      conduct.behaved();
      return Result.done(answer);
    } catch (ExecutionException e) {
      return failed(conduct, e.getCause(), first);
    } catch (TimeoutException e) {
      return slow(conduct, limit);
    } finally {
      running.cancel(true);
    }
  }

  private static <T> Result<T> failed(Conduct conduct, Throwable cause, boolean first) {
    LOG.warn("Plug-in {} failed", conduct.plugin(), cause);
    if (first) conduct.struck();
    return Result.refused("plugin.failed", conduct.plugin());
  }

  private static <T> Result<T> slow(Conduct conduct, Duration limit) {
    LOG.warn("Plug-in {} did not answer within {}", conduct.plugin(), limit);
    conduct.struck();
    return Result.refused("plugin.slow", conduct.plugin(), limit.toSeconds());
  }

  private static <T> Result<T> interrupted(String plugin) {
    Thread.currentThread().interrupt();
    return Result.refused("plugin.interrupted", plugin);
  }
}
