package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.List;
import java.util.Optional;
import java.util.function.IntSupplier;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Scrollable;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.PlatformUI;
import org.leadworkbench.ui.Controls;

/** A user who points at everything: buttons, rows, drop-down lists and menus; the keys only write. */
final class Mouse extends Hands {
  private static final int MOST_CLICKS = 3;
  private static final long STEP_MILLIS = 3_000;
  private static final int MOST_NOTCHES = 60;
  private static final int STEP = 9;
  private static final long REACTION_MILLIS = 40;
  private static final long SETTLED_MILLIS = 600;
  private final Menus menus = new Menus();

  Mouse(Screen screen) {
    super(screen);
  }

  @Override
  void into(String control) {
    // A window that is just closing gives the keyboard back to where it was, maybe after the click.
    for (int i = 0; i < MOST_CLICKS; i++) {
      devices.click(inSight(control));
      if (screen.within(STEP_MILLIS, () -> Controls.isWorkedIn(find(control)))) return;
    }
    screen.until("the keyboard in " + control, () -> Controls.isWorkedIn(find(control)));
  }

  @Override
  void press(String button) {
    screen.until(button + " enabled", () -> screen.find(Button.class, button).filter(Control::isEnabled).isPresent());
    devices.click(inSight(button));
  }

  @Override
  void confirm(String dialog) {
    screen.until(dialog + " to be agreed to", () -> offered(dialog).isPresent());
    devices.click(display.syncCall(() -> middle(offered(dialog).orElseThrow())));
  }

  /** From the list that opens: its items are the system's, one below the other and all as high. */
  @Override
  void choose(String combo, int index) {
    var at = inSight(combo);
    var before = devices.windows();
    devices.click(at);
    screen.within(SETTLED_MILLIS, () -> false); // GTK takes a click soon after it opened for a part of the one that opened it
    var opened = devices.windows().stream().filter(window -> !before.contains(window)).findFirst();
    var list = devices.place(opened.orElseThrow(() -> new AssertionError("No list opens at " + combo)));
    int items = display.syncCall(() -> ((Combo) find(combo)).getItemCount());
    devices.click(new Point(list.x + list.width / 3, list.y + (2 * index + 1) * list.height / (2 * items)));
    screen.until(combo + " at " + index, () -> isChosen(combo, index));
  }

  @Override
  void row(String table, String text) {
    screen.until(text + " in " + table, () -> place(table, text) >= 0);
    inSight(table);
    devices.click(spot(table, () -> place(table, text)));
    screen.until(text + " selected in " + table, () -> isSelected(table, text));
  }

  @Override
  void all(String table) {
    devices.click(spot(table, () -> 0));
    devices.click(spot(table, () -> screen.find(Table.class, table).orElseThrow().getItemCount() - 1), "shift");
    screen.until("all rows", () -> screen.find(Table.class, table).filter(t -> t.getSelectionCount() == t.getItemCount()).isPresent());
  }

  @Override
  void order(String command) {
    through(menus.way(orders(command)));
  }

  @Override
  void show(String view) {
    var label = display.syncCall(() -> label(view));
    through(menus.way(item -> item.getText().replace("&", "").split("\t")[0].equals(label)));
  }

  @Override
  void answer(String table, String key, String button) {
    press(button);
  }

  @Override
  void pick(String item) {
    screen.until(item, () -> menus.item(item).isPresent());
    var wanted = display.syncCall(() -> menus.item(item).orElseThrow());
    menus.begin();
    devices.click(onto(wanted, display.syncCall(display::getCursorLocation)));
    screen.until("no menu", () -> menus.item(item).isEmpty());
  }

  private void through(List<MenuItem> way) {
    menus.begin();
    var at = menus.bar();
    devices.click(at);
    screen.until("any menu", menus::isAnyOpen);
    while (!menus.isOpen(way.getFirst())) at = moved(at, STEP, 0);
    for (var item : way.subList(1, way.size())) {
      while (!menus.isIn(display.syncCall(item::getParent))) at = moved(at, item.equals(way.get(1)) ? 0 : STEP, item.equals(way.get(1)) ? STEP : 0);
      at = onto(item, at);
      devices.click(at);
    }
  }

  /** Down to the item, and a moment's rest there: GTK takes a click soon after a menu opened for a part of the one that opened it. */
  private Point onto(MenuItem item, Point from) {
    var at = from;
    do while (!menus.isOn(item)) at = moved(at, 0, STEP);
    while (screen.within(SETTLED_MILLIS, () -> !menus.isOn(item)));
    return at;
  }

  /** The pointer a little further; fails at the edge of the display. */
  private Point moved(Point from, int right, int down) {
    var to = new Point(from.x + right, from.y + down);
    if (!display.syncCall(display::getBounds).contains(to)) fail("There is no such item in the menu");
    devices.move(to);
    screen.within(REACTION_MILLIS, () -> false);
    return to;
  }

  /** The middle of the control, which is scrolled into sight where it is not. */
  private Point inSight(String control) {
    screen.until(control, () -> screen.find(Control.class, control).filter(c -> c.isVisible() && c.isEnabled()).isPresent());
    for (int i = 0; i < MOST_NOTCHES && !screen.within(200, () -> isInSight(find(control))); i++) {
      var edge = display.syncCall(() -> edge(find(control)));
      if (edge.isEmpty()) break;
      devices.wheel(edge.get(), display.syncCall(() -> middle(find(control)).y > edge.get().y));
    }
    screen.until(control + " in sight", () -> isInSight(find(control)));
    return display.syncCall(() -> middle(find(control)));
  }

  private Control find(String control) {
    return screen.find(Control.class, control).orElseThrow();
  }

  /** Where the row is, which is scrolled into sight where it is not. */
  private Point spot(String table, IntSupplier place) {
    for (int i = 0; i < MOST_NOTCHES && !screen.within(200, () -> sight(find(table)).contains(spot(find(table), place.getAsInt()))); i++)
      devices.wheel(display.syncCall(() -> middle(find(table))), display.syncCall(() -> spot(find(table), place.getAsInt()).y > sight(find(table)).y));
    screen.until("the row in sight", () -> sight(find(table)).contains(spot(find(table), place.getAsInt())));
    return display.syncCall(() -> spot(find(table), place.getAsInt()));
  }

  private static Point spot(Control table, int place) {
    return switch (table) {
      case Table rows -> rows.toDisplay(rows.getItem(place).getBounds(0).x + 12, rows.getItem(place).getBounds(0).y + rows.getItemHeight() / 2);
      case org.eclipse.swt.widgets.List rows -> rows.toDisplay(20, (place - rows.getTopIndex()) * rows.getItemHeight() + rows.getItemHeight() / 2);
      default -> throw new AssertionError(table);
    };
  }

  /** As the menu calls the view or perspective. */
  private static String label(String view) {
    var workbench = PlatformUI.getWorkbench();
    var found = workbench.getViewRegistry().find(view);
    return found == null ? workbench.getPerspectiveRegistry().findPerspectiveWithId(view).getLabel() : found.getLabel();
  }

  /** By the parent: GTK counts within a search field from the symbol in it. */
  private static Point middle(Control control) {
    var bounds = control.getBounds();
    return control.getParent().toDisplay(bounds.x + bounds.width / 2, bounds.y + bounds.height / 2);
  }

  private static boolean isInSight(Control control) {
    var middle = middle(control);
    for (Composite c = control.getParent(); c != null; c = c.getParent()) if (!sight(c).contains(middle)) return false;
    return true;
  }

  private static Rectangle sight(Control control) {
    var scrollable = (Scrollable) control;
    return control.getDisplay().map(control, null, scrollable.getClientArea());
  }

  /** Where the wheel turns the page that the control stands on, and nothing else; nowhere where no page can be turned. */
  private static Optional<Point> edge(Control control) {
    for (Composite c = control.getParent(); c != null; c = c.getParent())
      if (c instanceof ScrolledComposite page) return Optional.of(page.toDisplay(2, page.getClientArea().height / 2));
    return Optional.empty();
  }
}
