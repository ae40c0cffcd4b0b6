package org.leadworkbench.core.port;

import java.util.function.Function;

/** Serves a store that is in a data directory to other programs. */
public interface StoreServer {
  /**
   * Serves the store until that is closed. With a password of the place nobody is let in without it.
   *
   * @param place in the data directory, which the caller holds
   * @param opening opens the store in a place that differs in who works there only
   * @throws StoreRefused where it cannot be opened or nobody could reach it
   */
  Serving serve(StorePlace place, Door door, Function<StorePlace, LeadStore> opening);

  /** A store that is served; closing it ends that for all who work on it. */
  interface Serving extends AutoCloseable {
    /** What others name it by. */
    String url();

    @Override
    void close();
  }
}
