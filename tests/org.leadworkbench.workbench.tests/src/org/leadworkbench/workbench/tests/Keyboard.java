package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.leadworkbench.ui.Controls;

/** A user who never touches the mouse: Tab goes through the window, arrows through rows and menus, and commands have keys. */
final class Keyboard extends Hands {
  private static final int MOST_TABS = 80;
  private static final int MOST_ROWS = 60;
  private static final long STEP_MILLIS = 1_500;
  private final Menus menus = new Menus();

  Keyboard(Screen screen) {
    super(screen);
  }

  @Override
  void into(String control) {
    screen.until(control, () -> screen.find(Control.class, control).filter(c -> c.isVisible() && c.isEnabled()).isPresent());
    List<String> passed = new ArrayList<>();
    while (!isIn(control)) {
      if (passed.size() > MOST_TABS) fail("The keyboard does not reach " + control + "; it passed " + passed);
      var before = focus();
      passed.add(before.map(this::name).orElse("nothing"));
      devices.strike("Tab");
      screen.within(STEP_MILLIS, () -> !focus().equals(before));
    }
  }

  @Override
  void press(String button) {
    screen.until(button + " enabled", () -> screen.find(Button.class, button).filter(Control::isEnabled).isPresent());
    into(button);
    devices.strike("space");
  }

  @Override
  void confirm(String dialog) {
    screen.until(dialog + " to be agreed to", () -> offered(dialog).isPresent());
    devices.strike("Return");
  }

  @Override
  void choose(String combo, int index) {
    into(combo);
    devices.strike("Home");
    screen.until(combo + " at its beginning", () -> isChosen(combo, 0));
    for (int i = 1; i <= index; i++) {
      int now = i;
      devices.strike("Down");
      screen.until(combo + " at " + i, () -> isChosen(combo, now));
    }
  }

  @Override
  void row(String table, String text) {
    screen.until(text + " in " + table, () -> place(table, text) >= 0);
    into(table);
    devices.strike("Home");
    for (int i = 0; i < MOST_ROWS && !screen.within(150, () -> isSelected(table, text)); i++) devices.strike("Down");
    screen.until(text + " selected in " + table, () -> isSelected(table, text));
  }

  @Override
  void all(String table) {
    into(table);
    devices.strike("ctrl+a");
    screen.until("all rows", () -> screen.find(Table.class, table).filter(t -> t.getSelectionCount() == t.getItemCount()).isPresent());
  }

  @Override
  void order(String command) {
    screen.until("a window with the keyboard", () -> display.getFocusControl() != null);
    display.syncCall(() -> keys(command)).ifPresentOrElse(this::strike, () -> through(menus.way(orders(command))));
  }

  @Override
  void show(String view) {
    screen.until("a window with the keyboard", () -> display.getFocusControl() != null);
    strike(display.syncCall(() -> shows(view)));
  }

  @Override
  void answer(String table, String key, String button) {
    into(table);
    devices.strike(key);
  }

  /** By the letter or digit that it marks. */
  @Override
  void pick(String item) {
    screen.until(item, () -> menus.item(item).isPresent());
    devices.strike(String.valueOf(menus.mark(display.syncCall(() -> menus.item(item).orElseThrow()))));
    screen.until("no menu", () -> menus.item(item).isEmpty());
  }

  private void through(List<MenuItem> way) {
    menus.begin();
    devices.strike("alt+" + menus.mark(way.getFirst()));
    screen.until("the menu", () -> menus.isOpen(way.getFirst()));
    for (var item : way.subList(1, way.size())) {
      for (int i = 0; i < MOST_ROWS && !screen.within(100, () -> menus.isOn(item)); i++) devices.strike("Down");
      screen.until("the item", () -> menus.isOn(item));
      devices.strike(item.equals(way.getLast()) ? "Return" : "Right");
    }
  }

  private void strike(TriggerSequence keys) {
    for (var key : keys.getTriggers()) devices.strike(name((KeyStroke) key));
  }

  private static String name(KeyStroke key) {
    var held = Stream.of(SWT.CTRL, SWT.SHIFT, SWT.ALT).filter(m -> (key.getModifierKeys() & m) != 0).map(m -> m == SWT.CTRL ? "ctrl+" : m == SWT.SHIFT ? "shift+" : "alt+");
    int natural = key.getNaturalKey();
    var last = natural >= SWT.F1 && natural <= SWT.F12 ? "F" + (natural - SWT.F1 + 1) : String.valueOf((char) Character.toLowerCase(natural));
    return String.join("", held.toList()) + last;
  }

  private boolean isIn(String control) {
    return display.syncCall(() -> {
      for (Control c = display.getFocusControl(); c != null; c = c.getParent()) if (control.equals(c.getData(Controls.ID))) return true;
      return false;
    });
  }

  private Optional<Control> focus() {
    return display.syncCall(() -> Optional.ofNullable(display.getFocusControl()));
  }

  private String name(Control control) {
    return display.syncCall(() -> !control.isDisposed() && control.getData(Controls.ID) instanceof String id ? id : control.toString());
  }
}
