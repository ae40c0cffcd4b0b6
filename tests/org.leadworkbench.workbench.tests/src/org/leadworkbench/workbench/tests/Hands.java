package org.leadworkbench.workbench.tests;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.bindings.Binding;
import org.eclipse.jface.bindings.TriggerSequence;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

/**
 * How a user works: by keyboard alone, or by mouse alone, where only what is to be written comes from the keys. Controls are
 * named by their stable names, commands by their ids. Each step waits for what it leads to.
 */
abstract class Hands {
  final Devices devices = new Devices();
  final Display display = PlatformUI.getWorkbench().getDisplay();
  final Screen screen;

  Hands(Screen screen) {
    this.screen = screen;
  }

  /** Takes the keyboard into this control. */
  abstract void into(String control);

  /** Presses this button, once it can be. */
  abstract void press(String button);

  /** Agrees to what this dialog asks: presses the button that it offers first, once that can be. */
  abstract void confirm(String dialog);

  /** Selects the row of a table or list in which this text stands. */
  abstract void row(String table, String text);

  /** Selects all rows of a table. */
  abstract void all(String table);

  /** Gives this order by its key, where it has one, or through the menu of the window. */
  abstract void order(String command);

  /** Shows this view or perspective. */
  abstract void show(String view);

  /** Answers for the selected row of this table: by this key, or by the button that does the same. */
  abstract void answer(String table, String key, String button);

  /** Chooses this item of the menu that is open. */
  abstract void pick(String item);

  /** Chooses what stands at this place of a drop-down list. */
  abstract void choose(String combo, int index);

  /** Writes this into a field instead of what stands there. */
  final void write(String field, String text) {
    into(field);
    devices.strike("ctrl+a");
    devices.type(text);
    screen.until(field + " with " + text, () -> screen.find(Text.class, field).map(Text::getText).filter(text::equals).isPresent());
  }

  /** Names the file in the system's own dialog, which the keyboard is best for. */
  final void save(Path file) {
    screen.until("the system's dialog", () -> isOfTheSystem(devices.windowWithKeyboard()));
    devices.strike("ctrl+a");
    devices.type(file.toString());
    devices.strike("Return");
  }

  private boolean isOfTheSystem(String window) {
    return !window.isEmpty() && Arrays.stream(display.getShells()).map(Shell::getText).noneMatch(window::equals);
  }

  /** The button that the dialog offers first, where it can be pressed. */
  final Optional<Button> offered(String dialog) {
    return screen.find(Shell.class, dialog).map(Shell::getDefaultButton).filter(Control::isEnabled);
  }

  final boolean isChosen(String combo, int index) {
    return screen.find(Combo.class, combo).filter(c -> c.getSelectionIndex() == index).isPresent();
  }

  /** The place of the row with this text; -1 where it is not there. */
  final int place(String table, String text) {
    var rows = rows(screen.find(Control.class, table).orElse(null));
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).contains(text)).findFirst().orElse(-1);
  }

  final boolean isSelected(String table, String text) {
    int place = place(table, text);
    return place >= 0 && switch (screen.find(Control.class, table).orElseThrow()) {
      case Table t -> t.getSelectionIndex() == place && t.getSelectionCount() == 1;
      case org.eclipse.swt.widgets.List l -> l.getSelectionIndex() == place;
      default -> false;
    };
  }

  private static List<String> rows(Control control) {
    return switch (control) {
      case Table table -> Arrays.stream(table.getItems()).map(Hands::words).toList();
      case org.eclipse.swt.widgets.List list -> List.of(list.getItems());
      case null, default -> List.of();
    };
  }

  static String words(TableItem row) {
    return IntStream.range(0, Math.max(1, row.getParent().getColumnCount())).mapToObj(row::getText).reduce("", (a, b) -> a + b + "\n");
  }

  /** The item by which a command stands in a menu. */
  static Predicate<MenuItem> orders(String command) {
    return item -> item.getData() instanceof IContributionItem contribution && command.equals(contribution.getId());
  }

  /** The keys that show this view or perspective, which the menu names too. */
  static TriggerSequence shows(String view) {
    return bound(b -> b.getParameterizedCommand().getParameterMap().containsValue(view)).orElseThrow(() -> new AssertionError("No key shows " + view));
  }

  /** The keys of this command, whether it can be given now or not. */
  static Optional<TriggerSequence> keys(String command) {
    return bound(b -> b.getParameterizedCommand().getId().equals(command));
  }

  private static Optional<TriggerSequence> bound(Predicate<Binding> wanted) {
    var bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
    var scheme = bindings.getActiveScheme().getId();
    return Arrays.stream(bindings.getBindings()).filter(b -> b.getParameterizedCommand() != null && b.getSchemeId().equals(scheme)).filter(wanted)
        .map(Binding::getTriggerSequence).findFirst();
  }
}
