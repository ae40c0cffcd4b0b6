package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.core.commands.Command;
import org.eclipse.jface.preference.IPreferenceNode;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.preference.PreferenceManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IPluginContribution;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.eclipse.ui.views.IViewDescriptor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Role;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.framework.FrameworkUtil;

/** Draws every perspective, view, dialog, wizard and preference page in one theme, for somebody to look at; see releng/screenshots. */
@EnabledIfSystemProperty(named = "pictures", matches = "/.+")
class PicturesTest {
  private static final String OURS = "org.leadworkbench.";
  private static final String FIRST = OURS + "app.perspective.leads";
  /** They do their work without asking, or ask by a dialog of the system. */
  private static final Set<String> AT_ONCE = Set.of("claim", "accept", "qualify", "deliver", "requalify", "export");
  /** Dialogs that a button of a view opens, by the view. */
  private static final Map<String, List<String>> BY_BUTTON = new TreeMap<>(Map.of(
      OURS + "ui.people.people", List.of("people.add", "people.edit", "people.away"),
      OURS + "ui.qualify.qualification", List.of("qualify.personal.add"),
      OURS + "ui.qualify.questionnaires", List.of("questionnaires.properties", "questionnaires.questions.add")));
  private static final long SETTLED = 1_500;
  private final Path folder = Path.of(System.getProperty("pictures"));
  private final Display display = PlatformUI.getWorkbench().getDisplay();
  private final Screen screen = new Screen();
  private final Menus menus = new Menus();
  private int drawn;

  @Test
  void everythingIsDrawn() throws Exception {
    Files.createDirectories(folder);
    if (screen.within(15_000, () -> screen.shows("who.cancel"))) {
      draw("dialog-who");
      screen.press("who.cancel");
    }
    screen.until("the leads", () -> screen.find(Table.class, "leads.table").filter(t -> t.getItemCount() > 0).isPresent());
    var theme = System.getProperty("cssTheme", "").endsWith("dark") ? "dark" : "light";
    who("Nora Neu", "nora.neu@example.org", Role.MARKETING);
    perspectives(theme);
    dialogs(theme);
    byButton(theme);
    menu(theme, "leads.view", "leads.view.save");
    importing(theme);
    inbox(theme);
    nothing(theme);
    preferences(theme);
    assertTrue(drawn > 20, drawn + " pictures");
  }

  private void perspectives(String theme) throws Exception {
    var all = Arrays.stream(PlatformUI.getWorkbench().getPerspectiveRegistry().getPerspectives()).filter(p -> p.getId().startsWith(OURS)).toList();
    for (var perspective : all) {
      display.syncExec(() -> page().setPerspective(perspective));
      rest();
      draw(theme + "-perspective-" + last(perspective.getId()));
    }
    display.syncExec(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(FIRST)));
    for (var view : views()) {
      display.syncExec(() -> show(view));
      rest();
      draw(theme + "-view-" + last(view));
    }
    display.syncExec(() -> page().resetPerspective());
  }

  private List<String> views() {
    return display.syncCall(() -> Arrays.stream(PlatformUI.getWorkbench().getViewRegistry().getViews()).map(IViewDescriptor::getId).filter(id -> id.startsWith(OURS)).toList());
  }

  private void dialogs(String theme) throws Exception {
    var commands = display.syncCall(() -> Arrays.stream(PlatformUI.getWorkbench().getService(ICommandService.class).getDefinedCommands())
        .filter(c -> c.getId().startsWith(OURS) && !AT_ONCE.contains(last(c.getId()))).map(Command::getId).toList());
    for (var command : commands) {
      if (!display.syncCall(() -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled())) continue;
      var before = shells();
      screen.command(command);
      rest();
      drawAndClose(theme + "-dialog-" + command.substring(OURS.length()), before);
    }
  }

  /** What stands where nothing is found. */
  private void nothing(String theme) throws Exception {
    screen.type("leads.search", "nobody is called that");
    rest();
    draw(theme + "-view-list-nothing");
    screen.type("leads.search", "");
    rest();
  }

  private void byButton(String theme) throws Exception {
    for (var view : BY_BUTTON.entrySet()) for (var button : view.getValue()) {
      screen.view(view.getKey());
      rest();
      var before = shells();
      screen.press(button);
      rest();
      drawAndClose(theme + "-dialog-" + button, before);
    }
    display.syncExec(() -> page().resetPerspective());
  }

  /** The menu that a button opens, and what this item of it asks. */
  private void menu(String theme, String button, String asking) throws Exception {
    var before = shells();
    screen.press(button);
    screen.until(asking, () -> menus.item(asking).isPresent());
    draw(theme + "-menu-" + button);
    var item = display.syncCall(() -> menus.item(asking).orElseThrow());
    display.asyncExec(() -> item.notifyListeners(SWT.Selection, new Event()));
    display.syncExec(() -> item.getParent().setVisible(false));
    rest();
    drawAndClose(theme + "-dialog-" + asking, before);
  }

  private void importing(String theme) throws Exception {
    var before = shells();
    screen.command(OURS + "ui.capture.import");
    screen.type("import.file", Path.of(System.getProperty("leadworkbench.data"), "trade-fair.csv").toString());
    screen.press("import.next");
    rest();
    rest();
    drawAndClose(theme + "-dialog-ui.capture.import-preview", before);
  }

  /** The inbox of a sales rep for whom something waits, and how to reject. */
  private void inbox(String theme) throws Exception {
    who("Anna Sommer", "anna.sommer@example.org", Role.SALES);
    display.syncExec(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(OURS + "app.perspective.sales")));
    screen.until("a Hot lead", () -> screen.find(Table.class, "inbox.table").filter(t -> t.getItemCount() > 0).isPresent());
    screen.with(Table.class, "inbox.table", waiting -> {
      waiting.setSelection(0);
      waiting.notifyListeners(SWT.Selection, new Event());
    });
    rest();
    draw(theme + "-perspective-sales-waiting");
    var before = shells();
    screen.command(OURS + "ui.leads.reject");
    rest();
    drawAndClose(theme + "-dialog-ui.leads.reject", before);
    menu(theme, "inbox.reject", "inbox.reason." + ReasonCode.TOO_EARLY.code());
    arrival(theme);
    display.syncExec(() -> page().setPerspective(PlatformUI.getWorkbench().getPerspectiveRegistry().findPerspectiveWithId(FIRST)));
  }

  /** A lead turns Hot, and the sales rep hears of it. */
  private void arrival(String theme) throws Exception {
    screen.command(OURS + "ui.capture.new");
    screen.type("new.name", "Ada Muster");
    screen.press("new.ok");
    rest();
    screen.makeHot();
    screen.until("word of it", () -> screen.shows("arrival.close"));
    rest();
    draw(theme + "-notice-arrival");
    screen.press("arrival.close");
  }

  private static void who(String name, String email, Role role) {
    var bundles = FrameworkUtil.getBundle(WhoIsWorking.class).getBundleContext();
    bundles.getService(bundles.getServiceReference(WhoIsWorking.class)).is(name, email, role);
  }

  private void preferences(String theme) throws Exception {
    var pages = display.syncCall(() -> PlatformUI.getWorkbench().getPreferenceManager().getElements(PreferenceManager.PRE_ORDER).stream()
        .filter(PicturesTest::isProducts).map(IPreferenceNode::getId).toList());
    for (var page : pages) {
      var dialog = display.syncCall(() -> opened(PreferencesUtil.createPreferenceDialogOn(window(), page, null, null)));
      rest();
      draw(theme + "-preferences-" + last(page));
      display.syncExec(dialog::close);
    }
  }

  /** It does not wait for its end, and ends without asking whether a page is complete. */
  private static PreferenceDialog opened(PreferenceDialog dialog) {
    dialog.setBlockOnOpen(false);
    dialog.open();
    return dialog;
  }

  /** The tests' workbench has more bundles than the product. */
  private static boolean isProducts(IPreferenceNode page) {
    if (!(page instanceof IPluginContribution contribution)) return false;
    var plugin = contribution.getPluginId();
    return plugin.startsWith(OURS) || plugin.equals("org.eclipse.ui") || plugin.startsWith("org.eclipse.equinox");
  }

  private void drawAndClose(String name, List<Shell> before) throws Exception {
    var opened = new ArrayList<>(shells());
    opened.removeAll(before);
    if (opened.isEmpty()) return;
    draw(name);
    for (var shell : opened.reversed()) display.asyncExec(() -> {
      if (!shell.isDisposed()) shell.close();
    });
    rest();
  }

  private List<Shell> shells() {
    return display.syncCall(() -> Arrays.stream(display.getShells()).filter(Shell::isVisible).toList());
  }

  private void draw(String name) throws Exception {
    var file = folder.resolve(Locale.getDefault().getLanguage() + "-" + name + ".png");
    display.syncExec(() -> {
      var area = window().getBounds();
      var image = new Image(display, area.width, area.height);
      var gc = new GC(display);
      gc.copyArea(image, area.x, area.y);
      gc.dispose();
      var loader = new ImageLoader();
      loader.data = new ImageData[] {image.getImageData()};
      loader.save(file.toString(), SWT.IMAGE_PNG);
      image.dispose();
    });
    drawn++;
  }

  private static IWorkbenchPage page() {
    return PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage();
  }

  private static Shell window() {
    return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
  }

  private static void show(String view) {
    try {
      page().showView(view);
    } catch (PartInitException e) {
      throw new IllegalStateException(view, e);
    }
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf('.') + 1);
  }

  private static void rest() {
    try {
      Thread.sleep(SETTLED);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
