package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.IHandlerService;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.leadworkbench.ui.Controls;

/**
 * What a user does with the windows, from the thread of a test: controls are found by their stable names. As an extension
 * it answers, before the first test, the question who is working with no answer.
 */
final class Screen implements BeforeEachCallback {
  private static final String FIRST = "org.leadworkbench.app.perspective.leads";
  private static final long PATIENCE_MILLIS = 30_000;
  private static final long TIME_TO_ASK_MILLIS = 15_000;
  /** All tests share the workbench, which asks once. */
  private static final AtomicBoolean ASKED = new AtomicBoolean();
  private final Display display = PlatformUI.getWorkbench().getDisplay();

  /** Waits until the screen shows it. */
  void until(String what, BooleanSupplier shown) {
    if (!within(PATIENCE_MILLIS, shown)) fail("Not seen in time: " + what + "; " + ask(this::standing));
  }

  /** Where the keyboard is, and in which of the windows. */
  private String standing() {
    var control = display.getFocusControl();
    var windows = Arrays.stream(display.getShells()).filter(Shell::isVisible).map(Shell::getText).toList();
    return "the keyboard is in " + (control == null ? "nothing" : control.getData(Controls.ID) + " " + control) + ", the active window is " + display.getActiveShell() + ", windows: " + windows;
  }

  boolean within(long millis, BooleanSupplier shown) {
    for (long end = System.currentTimeMillis() + millis; System.currentTimeMillis() < end; pause()) if (ask(shown::getAsBoolean)) return true;
    return false;
  }

  @Override
  public void beforeEach(ExtensionContext test) {
    if (ASKED.getAndSet(true)) {
      closeDialogs();
      return;
    }
    if (within(TIME_TO_ASK_MILLIS, () -> shows("who.cancel"))) press("who.cancel");
    until("no dialog", () -> !shows("who.cancel"));
  }

  /** What a test before did not answer would keep real hands from everything else. */
  private void closeDialogs() {
    onScreen(() -> Arrays.stream(display.getShells()).filter(shell -> !shell.isDisposed() && shell.isVisible() && shell.getParent() != null)
        .toList().forEach(Shell::close));
  }

  /** Arranges the window as it was to begin with. */
  void asItWas() {
    onScreen(() -> {
      var page = PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
      page.setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(FIRST));
      page.resetPerspective();
    });
  }

  /** Lists all open leads again. */
  void listAllOpen() {
    type("leads.search", "");
    with(Table.class, "leads.filters", filters -> {
      filters.setSelection(Arrays.stream(filters.getItems()).filter(i -> i.getText().startsWith("All")).findFirst().orElseThrow());
      filters.notifyListeners(SWT.Selection, new Event());
    });
  }

  boolean shows(String id) {
    return find(Control.class, id).isPresent();
  }

  /** Whether this can be read in the window that has the keyboard. */
  boolean says(String text) {
    return Optional.ofNullable(display.getActiveShell()).stream().flatMap(Screen::within).filter(Control::isVisible).anyMatch(c -> words(c).contains(text));
  }

  private static String words(Control control) {
    return switch (control) {
      case Text text -> text.getText();
      case Label label -> label.getText();
      default -> "";
    };
  }

  void command(String id) {
    display.asyncExec(() -> {
      try {
        PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
      } catch (CommandException e) {
        throw new IllegalStateException(id, e);
      }
    });
  }

  /** Brings a view to the front. */
  void view(String id) {
    onScreen(() -> {
      try {
        PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage().showView(id);
      } catch (PartInitException e) {
        throw new IllegalStateException(id, e);
      }
    });
  }

  /** Does this on the thread of the screen. */
  void onScreen(Runnable action) {
    display.syncExec(action);
  }

  /** Does this on the thread of the screen without waiting for its end: what it opens may stay open. */
  void later(Runnable action) {
    display.asyncExec(action);
  }

  void type(String id, String text) {
    with(Text.class, id, field -> field.setText(text));
  }

  void choose(String id, int index) {
    with(Combo.class, id, combo -> {
      combo.select(index);
      combo.notifyListeners(SWT.Selection, new Event());
    });
  }

  /** Answers BANT's questions about the shown lead so that it is Hot, and saves that. */
  void makeHot() {
    press("lead.answer");
    choose("qualify.bant.budget", 5);
    choose("qualify.bant.authority", 4);
    choose("qualify.bant.need", 4);
    press("qualify.save");
  }

  /** Presses a button; what it opens may stay open. */
  void press(String id) {
    until(id + " enabled", () -> find(Button.class, id).filter(Control::isEnabled).isPresent());
    display.asyncExec(() -> find(Button.class, id).orElseThrow().notifyListeners(SWT.Selection, new Event()));
  }

  /** Presses a button of the platform's own, which has no stable name, by its label. */
  void pressLabelled(String label) {
    until(label, () -> labelled(label).filter(Control::isEnabled).isPresent());
    display.asyncExec(() -> labelled(label).orElseThrow().notifyListeners(SWT.Selection, new Event()));
  }

  <C extends Control> void with(Class<C> type, String id, Consumer<C> action) {
    until(id, () -> find(type, id).isPresent());
    display.syncExec(() -> action.accept(find(type, id).orElseThrow()));
  }

  /** The control of this name, that which can be seen where a perspective behind has one too. */
  <C extends Control> Optional<C> find(Class<C> type, String id) {
    var all = controls().filter(c -> id.equals(c.getData(Controls.ID))).filter(type::isInstance).map(type::cast).toList();
    return all.stream().filter(Control::isVisible).findFirst().or(() -> all.stream().findFirst());
  }

  private Optional<Button> labelled(String label) {
    return controls().filter(Button.class::isInstance).map(Button.class::cast).filter(b -> b.getText().equals(label) && b.isVisible()).findFirst();
  }

  private Stream<Control> controls() {
    return Arrays.stream(display.getShells()).flatMap(Screen::within);
  }

  private static Stream<Control> within(Control control) {
    var own = Stream.of(control);
    return control instanceof Composite composite ? Stream.concat(own, Arrays.stream(composite.getChildren()).flatMap(Screen::within)) : own;
  }

  private <T> T ask(Supplier<T> question) {
    return display.syncCall(question::get);
  }

  private static void pause() {
    try {
      Thread.sleep(20);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
