package org.leadworkbench.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.ui.Async;

class SelectionTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final List<String> all = new ArrayList<>();
  private final PagedRows<String, Integer> rows = new PagedRows<>(new Async(work::add, Runnable::run));
  private final Selection<String, String> selection = new Selection<>(rows, row -> row.substring(0, 4));

  private class Leads implements Pages<String, Integer> {
    @Override
    public Page<String, Integer> read(Optional<Integer> after, int limit) {
      int from = after.orElse(0);
      int to = Math.min(all.size(), from + limit);
      return new Page<>(all.subList(from, to), to < all.size() ? Optional.of(to) : Optional.empty());
    }

    @Override
    public long count() {
      return all.size();
    }
  }

  @BeforeEach
  void open() {
    for (int i = 0; i < 1000; i++) all.add("%04d".formatted(i));
    selection.listen(told::add, () -> told.add("awaits"));
    rows.open(new Leads());
    finish();
  }

  @Test
  void choosesARowThatIsThere() {
    selection.choose(7);

    assertEquals(List.of("0007"), told);
    assertEquals(OptionalInt.of(7), selection.settle());
  }

  @Test
  void choosesARowThatWasNotThereWhenItArrives() {
    selection.choose(7);
    selection.choose(999);
    assertTrue(selection.isAwaiting());

    finish();
    assertEquals(OptionalInt.of(999), selection.settle());

    assertEquals(List.of("0007", "awaits", "0999"), told);
    assertFalse(selection.isAwaiting());
  }

  @Test
  void staysAtThePlaceThatIsAwaitedWhereTheListIsReadAnew() {
    selection.choose(7);
    selection.choose(999);

    assertEquals(OptionalInt.of(999), selection.settle());
  }

  @Test
  void followsTheThingWhereItsRowMovesAndChanges() {
    selection.choose(7);
    all.add(0, "new ");
    all.set(8, "0007 changed");
    rows.refresh();
    finish();

    assertEquals(OptionalInt.of(8), selection.settle());
    assertEquals(List.of("0007"), told);
  }

  @Test
  void nothingIsHighlightedWhereTheThingIsGone() {
    selection.choose(7);
    all.remove(7);
    rows.refresh();
    finish();

    assertEquals(OptionalInt.empty(), selection.settle());
  }

  @Test
  void awaitsNothingBehindTheEnd() {
    selection.choose(999);
    all.subList(500, 1000).clear();
    rows.refresh();
    finish();

    assertEquals(OptionalInt.empty(), selection.settle());
    assertFalse(selection.isAwaiting());
  }

  @Test
  void showsAThingAsSoonAsItComesAndScrollsToItOnce() {
    selection.show("new ");
    assertEquals(OptionalInt.empty(), selection.settle());

    all.add(0, "new ");
    rows.refresh();
    finish();

    assertEquals(OptionalInt.of(0), selection.settle());
    assertTrue(selection.reveals());
    selection.revealed();
    selection.show("new ");
    assertFalse(selection.reveals());
    assertEquals(List.of(), told);
  }

  private void finish() {
    while (!work.isEmpty()) work.remove().run();
  }
}
