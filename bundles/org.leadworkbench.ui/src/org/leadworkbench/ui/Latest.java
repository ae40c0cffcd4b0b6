package org.leadworkbench.ui;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.leadworkbench.core.Result;

/** Work of which only the newest result is shown, such as a search while one types. Used on the screen's thread only. */
public final class Latest {
  private final Async async;
  private int newest;

  /** With these threads. */
  public Latest(Async async) {
    this.async = async;
  }

  /** Like {@link Async#run}; the result is dropped where newer work was begun meanwhile. */
  public <T> void run(Supplier<Result<T>> task, Consumer<T> done, Consumer<String> refused) {
    int mine = ++newest;
    async.run(task, value -> {
      if (mine == newest) done.accept(value);
    }, text -> {
      if (mine == newest) refused.accept(text);
    });
  }

  /** What was begun is not shown any more. */
  public void forget() {
    newest++;
  }
}
