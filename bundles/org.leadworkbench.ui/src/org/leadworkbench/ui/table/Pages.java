package org.leadworkbench.ui.table;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where a table's rows come from. Called off the screen's thread.
 *
 * @param <R> a row
 * @param <C> a place in the list
 */
public interface Pages<R, C> {
  /**
   * A part of the list.
   *
   * @param rows in order
   * @param next where it goes on, empty at the end
   */
  record Page<R, C>(List<R> rows, Optional<C> next) {
    public Page {
      rows = List.copyOf(rows);
    }
  }

  /** The rows behind this place, or the first ones. */
  Page<R, C> read(Optional<C> after, int limit);

  /** How many rows there are in all. */
  long count();

  /** The rows of a short list, read at once. */
  static <R> Pages<R, Integer> of(Supplier<List<R>> rows) {
    return new Pages<>() {
      @Override
      public Page<R, Integer> read(Optional<Integer> after, int limit) {
        return new Page<>(rows.get(), Optional.empty());
      }

      /** Nobody asks for more than the one page there is, whose rows count. */
      @Override
      public long count() {
        return 0;
      }
    };
  }
}
