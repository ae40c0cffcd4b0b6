package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.PlatformUI;
import org.leadworkbench.ui.Controls;

/** The menus of the window and those that open at a control: what stands in them, and the item that the user is on. */
final class Menus {
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private volatile Optional<MenuItem> armed = Optional.empty();
  private volatile Optional<Menu> opened = Optional.empty();

  Menus() {
    display.syncExec(() -> {
      display.addFilter(SWT.Arm, e -> armed = Optional.of((MenuItem) e.widget));
      display.addFilter(SWT.Show, e -> opened = Optional.of(e.widget).filter(Menu.class::isInstance).map(Menu.class::cast).or(() -> opened));
    });
  }

  /** The item of this stable name in the menu that is open at a control, or none as long as none is. */
  Optional<MenuItem> item(String id) {
    return opened.filter(menu -> !menu.isDisposed() && menu.isVisible()).stream().flatMap(menu -> Arrays.stream(menu.getItems()))
        .filter(item -> id.equals(item.getData(Controls.ID))).findFirst();
  }

  /** The way from the bar down to this item. */
  List<MenuItem> way(Predicate<MenuItem> wanted) {
    return display.syncCall(() -> Arrays.stream(window().getMenuBar().getItems()).map(Menus::filled).map(top -> way(top, wanted)).filter(w -> !w.isEmpty()).findFirst())
        .orElseThrow(() -> new AssertionError("No menu has it"));
  }

  /** A menu gets its items when it is opened first. */
  private static MenuItem filled(MenuItem top) {
    top.getMenu().notifyListeners(SWT.Show, new Event());
    top.getMenu().notifyListeners(SWT.Hide, new Event());
    return top;
  }

  private static List<MenuItem> way(MenuItem from, Predicate<MenuItem> wanted) {
    if (wanted.test(from)) return List.of(from);
    if (from.getMenu() == null) return List.of();
    var rest = Arrays.stream(from.getMenu().getItems()).map(item -> way(item, wanted)).filter(w -> !w.isEmpty()).findFirst().orElse(List.of());
    return rest.isEmpty() ? rest : Stream.concat(Stream.of(from), rest.stream()).toList();
  }

  /** Whether the user is on this item. */
  boolean isOn(MenuItem item) {
    return armed.filter(item::equals).isPresent();
  }

  /** Whether the user is on an item of this menu. */
  boolean isIn(Menu menu) {
    return display.syncCall(() -> armed.filter(i -> !i.isDisposed() && i.getParent() == menu).isPresent());
  }

  /** Nobody is on any item. */
  void begin() {
    armed = Optional.empty();
  }

  boolean isAnyOpen() {
    return Arrays.stream(window().getMenuBar().getItems()).anyMatch(top -> top.getMenu().isVisible());
  }

  boolean isOpen(MenuItem cascade) {
    return display.syncCall(() -> cascade.getMenu().isVisible());
  }

  /** The letter that opens the menu, which its title marks. */
  char mark(MenuItem item) {
    var title = display.syncCall(item::getText);
    int mark = title.indexOf('&');
    if (mark < 0) throw new AssertionError(title + " has no letter by which the keyboard opens it");
    return Character.toLowerCase(title.charAt(mark + 1));
  }

  /** Where the bar begins: in the middle of its height at the left. */
  Point bar() {
    return display.syncCall(() -> {
      var shell = window();
      var inside = shell.toDisplay(0, 0);
      return new Point(inside.x + 12, inside.y - 14);
    });
  }

  private static Shell window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }
}
