package org.leadworkbench.workbench.tests;

import java.util.Locale;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What was done with a lead is taken back, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class UndoTest {
  private static final String REACHED = "org.leadworkbench.ui.leads.contact.reached";
  private static final String RECYCLE = "org.leadworkbench.ui.leads.recycle";
  private static final int TOO_EARLY = 4;
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Zurück" + System.currentTimeMillis();

  @BeforeEach
  void aLeadIsThere() {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", "Ada " + name);
    screen.press("new.ok");
    screen.until("the new lead", () -> text("lead.name").contains(name) && text("lead.state").equals(state("New", "Neu")));
  }

  @Test
  void contactLoggedByTwoKeysIsTakenBack() {
    run(REACHED);
    screen.until("in work", () -> text("lead.state").equals(state("In work", "In Bearbeitung")));

    undo();

    screen.until("new again", () -> text("lead.state").equals(state("New", "Neu")));
  }

  @Test
  void leadIsLaidAsideAndFetchedBack() {
    run(REACHED);
    screen.until("in work", () -> text("lead.state").equals(state("In work", "In Bearbeitung")));
    run(RECYCLE);
    screen.type("recycle.until", "2099-12-01");
    screen.choose("recycle.reason", TOO_EARLY);
    screen.press("recycle.ok");
    screen.until("laid aside", () -> text("lead.state").equals(state("Nurtured", "Wiedervorlage")));

    undo();

    screen.until("in work again", () -> text("lead.state").equals(state("In work", "In Bearbeitung")));
  }

  private void run(String command) {
    screen.until(command, () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command).isEnabled());
    screen.command(command);
  }

  /** As a key would, with the keyboard in the list. */
  private void undo() {
    screen.with(Table.class, "leads.table", Table::setFocus);
    screen.command("org.eclipse.ui.edit.undo");
  }

  private static String state(String english, String german) {
    return Locale.getDefault().getLanguage().equals("de") ? german : english;
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }
}
