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

  /** The numbers from 0, some of them; it fails while it is closed. */
  private static class Numbers implements Pages<Integer, Integer> {
    int size;
    int reads;
    boolean closed;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Page<Integer, Integer> read(Optional<Integer> after, int limit) {
      reads++;
      if (closed) throw new IllegalStateException("closed");
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
      public void opened(int count) {
        told.add("opened " + count);
      }

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

    assertEquals(List.of("opened 1000"), told);
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

    assertEquals(List.of("opened 3"), told);
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
  void readsAgainAsFarAsItWasScrolledInAnyLength() {
    rows.open(new Numbers(20_000));
    finish();
    rows.row(12_000);
    finish();

    rows.refresh();
    finish();

    assertEquals(Optional.of(12_000), rows.row(12_000));
  }

  @Test
  void showsWhatWasReadWhileChangesGoOn() {
    var numbers = new Numbers(1000);
    rows.open(numbers);
    finish();

    for (int i = 0; i < 20; i++) {
      rows.refresh();
      if (i % 5 == 4) work.remove().run();
    }
    finish();

    assertEquals(List.of("opened 1000", "renewed 1000", "renewed 1000", "renewed 1000", "renewed 1000", "renewed 1000"), told);
    assertEquals(6, numbers.reads, "the opening, one for each that ended, and one for the last change");
  }

  @Test
  void doesNotLoseTheLastChange() {
    var numbers = new Numbers(3);
    rows.open(numbers);
    finish();
    rows.refresh();
    rows.refresh();
    work.remove().run();
    numbers.size = 4;
    finish();

    assertEquals(4, rows.count());
  }

  @Test
  void fetchesWhatIsScrolledToWhileChangesGoOn() {
    rows.open(new Numbers(20_000));
    finish();

    rows.refresh();
    rows.row(12_000);
    rows.refresh();
    work.remove().run();
    work.remove().run();

    assertEquals(Optional.of(12_000), rows.row(12_000));
  }

  @Test
  void keepsTheRowsWhereReadingFails() {
    rows.open(new Numbers(3));
    finish();
    openClosed();

    assertEquals("failed", told.getLast());
    assertEquals(Optional.of(2), rows.row(2));
  }

  @Test
  void goesOnWithTheListThatIsShownWhereAnotherCouldNotBeRead() {
    var first = new Numbers(1000);
    rows.open(first);
    finish();
    var other = openClosed();
    other.closed = false;

    rows.row(250);
    finish();

    assertEquals(Optional.of(250), rows.row(250));
    assertEquals(1, other.reads, "the other list is not asked with a place of the first");
  }

  @Test
  void refreshingTriesTheListAgainThatCouldNotBeRead() {
    rows.open(new Numbers(1000));
    finish();
    openClosed().closed = false;

    rows.refresh();
    finish();

    assertEquals("opened 7", told.getLast());
  }

  private Numbers openClosed() {
    var closed = new Numbers(7);
    closed.closed = true;
    rows.open(closed);
    finish();
    return closed;
  }

  private void finish() {
    while (!work.isEmpty()) work.remove().run();
  }
}
