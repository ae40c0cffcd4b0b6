package org.leadworkbench.ui.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.ui.Async;

class PagedRowsTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<String> told = new ArrayList<>();
  private final PagedRows<Integer, Integer> rows = new PagedRows<>(new Async(work::add, Runnable::run));

  /** The numbers from 0, some of them. */
  private record Numbers(int size) implements Pages<Integer, Integer> {
    @Override
    public Page<Integer, Integer> read(Optional<Integer> after, int limit) {
      int from = after.map(a -> a + 1).orElse(0);
      int to = Math.min(size, from + limit);
      return new Page<>(IntStream.range(from, to).boxed().toList(), to < size ? Optional.of(to - 1) : Optional.empty());
    }

    @Override
    public long count() {
      return size;
    }
  }

  @BeforeEach
  void listen() {
    rows.listen(new PagedRows.Listener() {
      @Override
      public void renewed(int count) {
        told.add("renewed " + count);
      }

      @Override
      public void arrived(int from, int to) {
        told.add("arrived " + from + "-" + to);
      }

      @Override
      public void failed(String sentence) {
        told.add("failed");
      }
    });
  }

  @Test
  void knowsTheCountWithTheFirstPage() {
    rows.open(new Numbers(1000));
    finish();

    assertEquals(List.of("renewed 1000"), told);
    assertEquals(Optional.of(0), rows.row(0));
  }

  @Test
  void fetchesWhatIsScrolledTo() {
    rows.open(new Numbers(1000));
    finish();

    assertEquals(Optional.empty(), rows.row(250));
    finish();

    assertEquals(Optional.of(250), rows.row(250));
  }

  @Test
  void fetchesUpToTheEndWhereTheEndIsAskedFor() {
    rows.open(new Numbers(20_000));
    finish();

    rows.row(19_999);
    finish();

    assertEquals(Optional.of(19_999), rows.row(19_999));
  }

  @Test
  void showsOnlyTheNewestList() {
    rows.open(new Numbers(1000));
    rows.open(new Numbers(3));
    finish();

    assertEquals(List.of("renewed 3"), told);
  }

  @Test
  void readsAgainAsFarAsItWasScrolled() {
    rows.open(new Numbers(1000));
    finish();
    rows.row(300);
    finish();

    rows.refresh();
    finish();

    assertEquals(Optional.of(300), rows.row(300));
  }

  @Test
  void keepsTheRowsWhereReadingFails() {
    rows.open(new Numbers(3));
    finish();

    rows.open(new Pages<>() {
      @Override
      public Page<Integer, Integer> read(Optional<Integer> after, int limit) {
        throw new IllegalStateException("gone");
      }

      @Override
      public long count() {
        return 0;
      }
    });
    finish();

    assertEquals("failed", told.getLast());
    assertEquals(Optional.of(2), rows.row(2));
  }

  private void finish() {
    while (!work.isEmpty()) work.remove().run();
  }
}
