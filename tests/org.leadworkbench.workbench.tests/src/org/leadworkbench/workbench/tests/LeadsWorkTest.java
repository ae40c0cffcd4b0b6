package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What one does with the list and the lead's page, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class LeadsWorkTest {
  private static final String EDIT = "org.leadworkbench.ui.leads.edit";
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Findig" + System.currentTimeMillis();

  @BeforeEach
  void aLeadIsThere() {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", "Ada " + name);
    screen.press("new.ok");
    screen.until("the new lead", () -> text("lead.name").contains(name));
  }

  /** Other tests find the list as it is to begin with. */
  @AfterEach
  void allOpenLeadsAreShown() {
    choose("All");
  }

  @Test
  void searchFindsTheLeadAndSaysWhatToDoWhereItFindsNone() {
    screen.type("leads.search", name);
    screen.until("the lead alone", () -> rows() == 1);

    screen.type("leads.search", name + " nobody");
    screen.until("what to do", () -> screen.find(Label.class, "leads.empty.title").filter(Label::isVisible).isPresent());
    screen.press("leads.empty.first");

    screen.until("all leads", () -> screen.find(Table.class, "leads.table").filter(t -> t.isVisible() && t.getItemCount() > 0).isPresent());
  }

  @Test
  void filterShowsWhatItNamesAndCountsIt() {
    screen.until("a count", () -> filter("Un").map(i -> i.getText(1)).filter(count -> !count.isEmpty() && !count.equals("0")).isPresent());
    choose("Un");

    screen.until("its name above the list", () -> screen.find(Label.class, "leads.title").filter(l -> l.getText().startsWith("Un")).isPresent());
    screen.until("as many as it counts", () -> filter("Un").map(i -> i.getText(1)).filter(count -> count.equals(String.valueOf(rows()))).isPresent());
  }

  @Test
  void everyFieldOfTheLeadIsEdited() {
    screen.until("the command", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(EDIT).isEnabled());
    screen.command(EDIT);
    screen.type("edit.city", "Görlitz");
    screen.press("edit.ok");

    screen.until("the city", () -> text("lead.place").contains("Görlitz"));
    screen.until("no dialog", () -> !screen.shows("edit.ok"));
  }

  private void choose(String beginning) {
    screen.with(Table.class, "leads.filters", table -> {
      table.setSelection(filter(beginning).orElseThrow());
      table.notifyListeners(SWT.Selection, new Event());
    });
  }

  private int rows() {
    return screen.find(Table.class, "leads.table").map(Table::getItemCount).orElse(-1);
  }

  /** Untouched, Unberührt; All open, Alle offenen. */
  private Optional<TableItem> filter(String beginning) {
    return screen.find(Table.class, "leads.filters").stream().flatMap(t -> Arrays.stream(t.getItems())).filter(i -> i.getText().startsWith(beginning)).findFirst();
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }
}
