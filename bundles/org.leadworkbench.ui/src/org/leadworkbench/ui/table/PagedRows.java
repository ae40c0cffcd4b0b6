package org.leadworkbench.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leadworkbench.core.Result;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;

/**
 * The rows of a list as far as somebody scrolled. Pages are fetched in the background, one behind the other; what is asked
 * for before it is there comes later. Used on the screen's thread only.
 */
public final class PagedRows<R, C> {
  private static final int PAGE = 200;
  private static final int LARGEST = 5_000;
  private final Latest latest;
  private Pages<R, C> pages;
  private List<R> rows = List.of();
  private Optional<C> next = Optional.empty();
  private int count;
  private int wanted;
  private boolean loading;
  private Listener listener = new Listener() {
    @Override
    public void renewed(int count) {}

    @Override
    public void arrived(int from, int to) {}

    @Override
    public void failed(String sentence) {}
  };

  /** Who shows the rows. */
  public interface Listener {
    /** The list is another or was read anew, and has so many rows. */
    void renewed(int count);

    /** These rows are there now, both ends included. */
    void arrived(int from, int to);

    /** The rows could not be read. */
    void failed(String sentence);
  }

  private record Start<R, C>(long count, Pages.Page<R, C> page) {}

  /** Fetched by these threads. */
  public PagedRows(Async async) {
    latest = new Latest(async);
  }

  /** Tells this one from now on. */
  public void listen(Listener listener) {
    this.listener = listener;
  }

  /** Shows this list from its beginning; the rows before stay until the new ones are there. */
  public void open(Pages<R, C> pages) {
    this.pages = pages;
    wanted = 0;
    start(PAGE);
  }

  /** Reads the same list anew, as far as it was scrolled. */
  public void refresh() {
    if (pages != null) start(Math.min(LARGEST, Math.max(PAGE, rows.size())));
  }

  /** How many rows the list has. */
  public int count() {
    return count;
  }

  /** The row at this place; where it is not there yet it is fetched. */
  public Optional<R> row(int index) {
    if (index < rows.size()) return Optional.of(rows.get(index));
    wanted = Math.max(wanted, index);
    fetch();
    return Optional.empty();
  }

  /** Where the first such row stands, as far as the list is there. */
  public Optional<Integer> indexOf(Predicate<R> test) {
    return IntStream.range(0, rows.size()).filter(i -> test.test(rows.get(i))).boxed().findFirst();
  }

  private void start(int limit) {
    var from = pages;
    loading = true;
    latest.run(() -> Result.done(new Start<>(from.count(), from.read(Optional.empty(), limit))), start -> {
      loading = false;
      rows = new ArrayList<>(start.page().rows());
      next = start.page().next();
      count = next.isEmpty() ? rows.size() : (int) Math.max(start.count(), rows.size());
      listener.renewed(count);
    }, failed());
  }

  private void fetch() {
    if (loading || next.isEmpty()) return;
    loading = true;
    var from = pages;
    var after = next;
    int limit = Math.clamp(wanted - rows.size() + PAGE, PAGE, LARGEST);
    latest.run(() -> Result.done(from.read(after, limit)), page -> {
      loading = false;
      int first = rows.size();
      rows.addAll(page.rows());
      next = page.next();
      settle();
      listener.arrived(first, rows.size() - 1);
      if (wanted >= rows.size()) fetch();
    }, failed());
  }

  /** Rows that came or went since they were counted. */
  private void settle() {
    boolean wrong = next.isEmpty() ? count != rows.size() : count < rows.size();
    if (!wrong) return;
    count = rows.size();
    listener.renewed(count);
  }

  private Consumer<String> failed() {
    return sentence -> {
      loading = false;
      listener.failed(sentence);
    };
  }
}
