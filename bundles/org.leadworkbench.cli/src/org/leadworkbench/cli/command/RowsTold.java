package org.leadworkbench.cli.command;

import java.util.function.LongPredicate;

/**
 * Tells whoever watches how many rows are done, and goes on until the process is to end.
 *
 * @param text the key of what is told
 */
record RowsTold(Desk desk, Ending ending, String text) implements LongPredicate {
  private static final int STEP = 50_000;

  @Override
  public boolean test(long rows) {
    if (rows > 0 && rows % STEP == 0) desk.console().progress(desk.texts().of(text, rows));
    return !ending.isComing();
  }
}
