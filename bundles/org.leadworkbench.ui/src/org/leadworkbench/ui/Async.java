package org.leadworkbench.ui;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.swt.SWT;
import org.eclipse.swt.SWTException;
import org.eclipse.ui.PlatformUI;
import org.leadworkbench.core.Result;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Does work off the screen's thread and brings the result back onto it: the one place where threads change. */
@Component(service = Async.class)
public final class Async {
  private static final int THREADS = 4;
  private final Executor work;
  private final Executor screen;

  /** On a few threads of its own and the display of the workbench. */
  @Activate
  public Async() {
    this(threads(), Async::onScreen);
  }

  /** On these; for tests {@code Runnable::run} does for both. */
  public Async(Executor work, Executor screen) {
    this.work = work;
    this.screen = screen;
  }

  /**
   * Does the work, then calls one of the two on the screen's thread.
   *
   * @param done gets what came of it
   * @param refused gets the sentence to show where the work was refused or failed
   */
  public <T> void run(Supplier<Result<T>> task, Consumer<T> done, Consumer<String> refused) {
    work.execute(() -> {
      var shown = attempt(task, done, refused);
      screen.execute(shown);
    });
  }

  /** The same for work that is never refused. */
  public <T> void read(Supplier<T> task, Consumer<T> done, Consumer<String> failed) {
    run(() -> Result.done(task.get()), done, failed);
  }

  private static <T> Runnable attempt(Supplier<Result<T>> task, Consumer<T> done, Consumer<String> refused) {
    try {
      return switch (task.get()) {
        case Result.Done<T>(var value) -> () -> done.accept(value);
        case Result.Refused<T>(var why) -> () -> refused.accept(why.text(Terms.language()));
      };
    } catch (Throwable e) {
      // Also an Error: whoever waits would otherwise wait for ever.
      var text = Failure.text(e);
      return () -> refused.accept(text);
    }
  }

  private static ExecutorService threads() {
    return Executors.newFixedThreadPool(THREADS, Thread.ofPlatform().daemon().name("window-work-", 1).factory());
  }

  /** A window that is gone wants no result. SWT's default display would be made anew here where it is gone. */
  private static void onScreen(Runnable shown) {
    if (!PlatformUI.isWorkbenchRunning()) return;
    try {
      PlatformUI.getWorkbench().getDisplay().asyncExec(shown);
    } catch (SWTException e) {
      if (e.code != SWT.ERROR_DEVICE_DISPOSED) throw e;
    }
  }
}
