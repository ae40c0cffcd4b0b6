package org.leadworkbench.core.plugin;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stands round every call into a plug-in: whatever it throws is a refusal that names it, and one that does not come
 * back in time is left behind on its own daemon thread.
 */
@Component(service = Guard.class)
public class Guard {
  private static final Logger LOG = LoggerFactory.getLogger(Guard.class);
  private final ExecutorService workers = Executors.newCachedThreadPool(
      Thread.ofPlatform().daemon().name("plug-in-", 1).factory());

  /** A guard with no plug-in in its hands. */
  @Activate
  public Guard() {}

  /** Lets go of idle workers. */
  @Deactivate
  public void close() {
    workers.shutdown();
  }

  /** What the call answers within the time limit, or why not. Never null: a plug-in that answers null is refused. */
  public <T> Result<T> call(String plugin, Duration limit, Callable<T> call) {
    var running = workers.submit(call);
    try {
      T answer = running.get(limit.toMillis(), TimeUnit.MILLISECONDS);
      if (answer == null) return refused(plugin, new NullPointerException("answered nothing"));
      return Result.done(answer);
    } catch (ExecutionException e) {
      return refused(plugin, e.getCause());
    } catch (TimeoutException e) {
      running.cancel(true);
      LOG.warn("Plug-in {} did not answer within {}", plugin, limit);
      return Result.refused("plugin.slow", plugin, limit.toSeconds());
    } catch (InterruptedException e) {
      running.cancel(true);
      Thread.currentThread().interrupt();
      return Result.refused("plugin.interrupted", plugin);
    }
  }

  /** Logs that a plug-in failed, and says so; for the one call that must stay on the caller's thread. */
  public static Refusal failed(String plugin, Throwable cause) {
    LOG.warn("Plug-in {} failed", plugin, cause);
    return Refusal.of("plugin.failed", plugin);
  }

  private static <T> Result<T> refused(String plugin, Throwable cause) {
    return new Result.Refused<>(failed(plugin, cause));
  }
}
