package org.leadworkbench.ui.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.leadworkbench.core.Result;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;

/**
 * The rows of a list as far as somebody scrolled. Pages are fetched in the background, one behind the other; what is asked
 * for before it is there comes later. A change while the list is read anew is not lost: it is read once more afterwards,
 * however many changes there were. Used on the screen's thread only.
 */
public final class PagedRows<R, C> {
  private static final int PAGE = 200;
  private static final int LARGEST = 5_000;
  private final Latest latest;
  private Optional<Pages<R, C>> asked = Optional.empty();
  private Optional<Pages<R, C>> shown = Optional.empty();
  private List<R> rows = List.of();
  private Optional<C> next = Optional.empty();
  private int count;
  private int wanted;
  private boolean fetching;
  private boolean starting;
  private boolean again;
  private Listener listener = new Listener() {
    @Override
    public void opened(int count) {}

    @Override
    public void renewed(int count) {}

    @Override
    public void arrived(int from, int to) {}

    @Override
    public void failed(String sentence) {}
  };

  /** Who shows the rows. */
  public interface Listener {
    /** The list is another, and has so many rows. */
    void opened(int count);

    /** The same list was read anew, and has so many rows. */
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

  /** Shows this list from its beginning; the rows before stay, and go on, until the new ones are there. */
  public void open(Pages<R, C> pages) {
    asked = Optional.of(pages);
    start(pages);
  }

  /** Reads the same list anew, as far as somebody wanted to see it. */
  public void refresh() {
    if (starting) again = true;
    else asked.ifPresent(this::start);
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

  private void start(Pages<R, C> from) {
    boolean another = !isShown(from);
    int limit = another ? PAGE : Math.max(Math.max(PAGE, rows.size()), wanted + 1);
    starting = true;
    fetching = false;
    again = false;
    latest.run(() -> Result.done(new Start<>(from.count(), first(from, limit))), start -> {
      starting = false;
      shown = Optional.of(from);
      rows = new ArrayList<>(start.page().rows());
      next = start.page().next();
      count = next.isEmpty() ? rows.size() : (int) Math.max(start.count(), rows.size());
      wanted = another ? 0 : Math.min(wanted, Math.max(0, count - 1));
      if (another) listener.opened(count);
      else listener.renewed(count);
      goOn();
    }, sentence -> {
      starting = false;
      listener.failed(sentence);
      goOn();
    });
  }

  /** The first rows, read in parts of a bearable size. */
  private static <R, C> Pages.Page<R, C> first(Pages<R, C> from, int limit) {
    var page = from.read(Optional.empty(), Math.min(limit, LARGEST));
    if (limit <= LARGEST) return page;
    var rows = new ArrayList<>(page.rows());
    while (rows.size() < limit && page.next().isPresent()) {
      page = from.read(page.next(), Math.min(limit - rows.size(), LARGEST));
      rows.addAll(page.rows());
    }
    return new Pages.Page<>(rows, page.next());
  }

  private void fetch() {
    if (starting || fetching || next.isEmpty()) return;
    fetching = true;
    var from = shown.orElseThrow();
    var after = next;
    int limit = Math.clamp(wanted - rows.size() + PAGE, PAGE, LARGEST);
    latest.run(() -> Result.done(from.read(after, limit)), page -> {
      fetching = false;
      int first = rows.size();
      rows.addAll(page.rows());
      next = page.next();
      settle();
      listener.arrived(first, rows.size() - 1);
      if (wanted >= rows.size()) fetch();
    }, sentence -> {
      fetching = false;
      listener.failed(sentence);
    });
  }

  /** What came up while the list was read from its beginning. */
  private void goOn() {
    if (again) refresh();
    else if (wanted >= rows.size()) fetch();
  }

  /** Rows that came or went since they were counted. */
  private void settle() {
    boolean wrong = next.isEmpty() ? count != rows.size() : count < rows.size();
    if (!wrong) return;
    count = rows.size();
    listener.renewed(count);
  }

  private boolean isShown(Pages<R, C> pages) {
    return shown.filter(s -> s == pages).isPresent();
  }
}
