package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.table.Column;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** A list that nobody reads to its end opens, scrolls and changes without the screen standing still. */
@ExtendWith(Unfrozen.class)
class LongListTest {
  private static final int MILLION = 1_000_000;
  private static final int SEVERAL_PAGES = 1_500;
  @RegisterExtension
  final Screen screen = new Screen();
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final PagedRows<Integer, Integer> rows = new PagedRows<>(new Async(task -> new Thread(task).start(), display::asyncExec));
  private Shell shell;
  private VirtualTable<Integer, Integer> table;

  @BeforeEach
  void open() {
    display.syncExec(() -> {
      shell = new Shell(display);
      shell.setLayout(new FillLayout());
      table = new VirtualTable<>(shell, SWT.MULTI, "long", "A long list", List.of(Column.words("number", "Number", 200, row -> "Row " + row)), rows, Function.identity());
      shell.open();
      rows.open(new Numbers(MILLION));
    });
  }

  @AfterEach
  void close() {
    display.syncExec(shell::dispose);
  }

  @Test
  void firstRowsAreThereBeforeThereIsRoomForTheLast() {
    screen.until("the first row", () -> text(0).equals("Row 0"));
    screen.until("room for the last", () -> table.control().getItemCount() == VirtualTable.MOST);
  }

  @Test
  void lastRowIsScrolledTo() {
    screen.until("room for the last", () -> table.control().getItemCount() == VirtualTable.MOST);

    display.syncExec(() -> table.choose(VirtualTable.MOST - 1));

    screen.until("the last row", () -> table.selected().equals(List.of(VirtualTable.MOST - 1)));
  }

  @Test
  void allThatAreSelectedAreToldOnceTheyAreThere() {
    var told = new AtomicReference<List<Integer>>(List.of());
    display.syncExec(() -> {
      table.onSelected(told::set);
      rows.open(new Numbers(SEVERAL_PAGES));
    });
    screen.until("room for all", () -> table.control().getItemCount() == SEVERAL_PAGES);

    display.syncExec(() -> {
      table.control().selectAll();
      table.control().notifyListeners(SWT.Selection, new Event());
    });

    screen.until("all of them", () -> told.get().equals(IntStream.range(0, SEVERAL_PAGES).boxed().toList()));
  }

  @Test
  void whatCameIntoTheirPlacesIsNotSelected() {
    var list = new Numbers(10);
    var told = firstThreeSelected(list);

    list.first = 3;
    display.syncExec(rows::refresh);

    screen.until("none", () -> told.get().isEmpty() && table.control().getSelectionCount() <= 1);
  }

  @Test
  void whatIsGoneIsNotSelected() {
    var list = new Numbers(3);
    var told = firstThreeSelected(list);

    list.first = 3;
    display.syncExec(rows::refresh);

    screen.until("none", () -> table.control().getItemCount() == 0 && told.get().isEmpty());
  }

  @Test
  void whatIsShownIsSelectedAlone() {
    var list = new Numbers(10);
    open(list);
    display.syncExec(() -> table.choose(0));

    list.first = -6;
    display.syncExec(() -> {
      rows.refresh();
      table.show(-6);
    });

    screen.until("the new first row", () -> table.control().getItemCount() == 16 && table.selected().equals(List.of(-6)));
    display.syncExec(() -> table.choose(3));
    assertEquals(List.of(-3), display.syncCall(table::selected));
  }

  @Test
  void shortListTakesItsPlace() {
    screen.until("room for the last", () -> table.control().getItemCount() == VirtualTable.MOST);

    display.syncExec(() -> rows.open(new Numbers(3)));

    screen.until("three rows", () -> table.control().getItemCount() == 3);
    assertEquals("Row 2", display.syncCall(() -> text(2)));
  }

  /** Opens the list and selects its first three as a user does; what is told from then on. */
  private AtomicReference<List<Integer>> firstThreeSelected(Numbers list) {
    var told = new AtomicReference<List<Integer>>(List.of());
    display.syncExec(() -> table.onSelected(told::set));
    open(list);
    display.syncExec(() -> {
      table.control().select(0, 2);
      table.control().notifyListeners(SWT.Selection, new Event());
    });
    assertEquals(List.of(0, 1, 2), told.get());
    return told;
  }

  private void open(Numbers list) {
    display.syncExec(() -> rows.open(list));
    screen.until("the first row of all", () -> table.control().getItemCount() == list.size && text(0).equals("Row 0"));
  }

  private String text(int row) {
    return table.control().getItemCount() == 0 ? "" : table.control().getItem(row).getText();
  }

  /** Numbers, up to but not including this one. */
  private static final class Numbers implements Pages<Integer, Integer> {
    private final int size;
    private volatile int first;

    Numbers(int size) {
      this.size = size;
    }

    @Override
    public Page<Integer, Integer> read(Optional<Integer> after, int limit) {
      int from = after.map(last -> last + 1).orElse(first);
      int to = Math.min(size, from + limit);
      return new Page<>(IntStream.range(from, to).boxed().toList(), to < size ? Optional.of(to - 1) : Optional.empty());
    }

    @Override
    public long count() {
      return size - first;
    }
  }
}
