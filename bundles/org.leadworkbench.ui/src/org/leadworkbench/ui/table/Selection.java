package org.leadworkbench.ui.table;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * What is selected in a list whose rows come later, move and go: one thing, by its key, or a place that is not there yet.
 * Used on the screen's thread only.
 *
 * @param <R> a row
 * @param <K> what tells the things in the rows apart, also where they changed in between
 */
final class Selection<R, K> {
  private final PagedRows<R, ?> rows;
  private final Function<R, K> key;
  private Optional<K> selected = Optional.empty();
  private OptionalInt awaited = OptionalInt.empty();
  private boolean reveal;
  private Consumer<R> chosen = row -> {};
  private Runnable awaits = () -> {};

  /** Nothing is selected to begin with. */
  Selection(PagedRows<R, ?> rows, Function<R, K> key) {
    this.rows = rows;
    this.key = key;
  }

  /** Calls the first with each row that the user selects, the other where such a row is not there yet. */
  void listen(Consumer<R> chosen, Runnable awaits) {
    this.chosen = chosen;
    this.awaits = awaits;
  }

  /** The user selects this place. A row that is not there yet is chosen as soon as it arrives. */
  void choose(int index) {
    reveal = false;
    rows.row(index).ifPresentOrElse(this::choose, () -> {
      awaited = OptionalInt.of(index);
      selected = Optional.empty();
      awaits.run();
    });
  }

  /** Selects this thing without telling anybody; {@link #reveals} until it was seen. */
  void show(K thing) {
    if (selected.filter(thing::equals).isPresent()) return;
    selected = Optional.of(thing);
    awaited = OptionalInt.empty();
    reveal = true;
  }

  /** The list is another; a place in the former one means nothing in it. */
  void forgetPlace() {
    awaited = OptionalInt.empty();
  }

  /** Where the highlight stands now; to be asked whenever rows were read. */
  OptionalInt settle() {
    if (awaited.isPresent() && awaited.getAsInt() >= rows.count()) awaited = OptionalInt.empty();
    if (awaited.isEmpty()) return selected.flatMap(thing -> rows.indexOf(row -> key.apply(row).equals(thing))).map(OptionalInt::of).orElse(OptionalInt.empty());
    int place = awaited.getAsInt();
    rows.row(place).ifPresent(this::choose);
    return OptionalInt.of(place);
  }

  /** Whether the highlight should be scrolled to. */
  boolean reveals() {
    return reveal;
  }

  /** It was scrolled to. */
  void revealed() {
    reveal = false;
  }

  /** Whether a row was selected that is not there yet. */
  boolean isAwaiting() {
    return awaited.isPresent();
  }

  private void choose(R row) {
    awaited = OptionalInt.empty();
    selected = Optional.of(key.apply(row));
    chosen.accept(row);
  }
}
