package org.leadworkbench.cli.command;

import java.nio.file.Path;

/** Where commands find the use cases. */
public interface Services {
  /**
   * The use case of this type.
   *
   * @throws Declined where it is not there even after a while
   */
  <T> T find(Class<T> type);

  /** Prepares the data folder for whatever part wants to keep something there, before anything is opened. */
  void prepare(Path data);
}
