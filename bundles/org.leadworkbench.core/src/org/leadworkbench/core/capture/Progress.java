package org.leadworkbench.core.capture;

/** Who watches a capture; called on the thread that captures. */
public interface Progress {
  /** Nobody watches. */
  Progress NONE = new Progress() {
    @Override
    public void done(long rows) {
      // Nobody wants to know.
    }

    @Override
    public boolean isCancelled() {
      return false;
    }
  };

  /** So many rows are dealt with; starts again at 0 where the store asks for a repetition. */
  void done(long rows);

  /** Whether it shall stop; nothing stays then. */
  boolean isCancelled();
}
