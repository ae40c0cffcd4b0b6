package org.leadworkbench.workbench.tests;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** From a list to a Hot lead, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class FirstWindowTest {
  private static final int FIRST_COLUMN = 0;
  private static final int BAND_COLUMN = 2;
  private static final int ASKED_TO_BE_CALLED = 2;
  private static final String NUMBER = "org.leadworkbench.ui.leads.number";
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Muster" + System.currentTimeMillis();

  @Test
  void importedLeadTurnsHotByItsAnswers(@TempDir Path folder) throws Exception {
    var list = Files.writeString(folder.resolve("fair.csv"), "First name;Last name;Company;E-mail\nAda;" + name + ";Muster AG;" + name + "@example.com\n");

    screen.command("org.leadworkbench.ui.capture.import");
    screen.type("import.file", list.toString());
    screen.pressLabelled(IDialogConstants.NEXT_LABEL);
    screen.pressLabelled(IDialogConstants.FINISH_LABEL);
    screen.until("the result", () -> screen.find(Label.class, "import.result").filter(l -> l.getText().contains("1")).isPresent());
    screen.pressLabelled(IDialogConstants.FINISH_LABEL);

    screen.until("the lead in the list", () -> row().isPresent());
    screen.with(Table.class, "leads.table", table -> {
      table.setSelection(row().orElseThrow());
      table.notifyListeners(SWT.Selection, new Event());
    });
    screen.until("the lead beside the list", () -> screen.find(Text.class, "lead.name").filter(t -> t.getText().contains(name)).isPresent());

    screen.press("lead.answer");
    screen.choose("qualify.bant.budget", 5);
    screen.choose("qualify.bant.authority", 4);
    screen.choose("qualify.bant.need", 4);
    screen.until("Hot while it is answered", () -> screen.find(Text.class, "qualify.headline").filter(t -> t.getText().startsWith(hot())).isPresent());
    screen.press("qualify.save");

    screen.until("Hot in the list", () -> row().filter(r -> r.getText(BAND_COLUMN).equals(hot())).isPresent());
  }

  @Test
  void numberIsShownOnceTheLegalBasisOfTheCallIsNamed() {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", "Ada " + name);
    screen.type("new.phone", "030 901820");
    screen.press("new.ok");
    screen.until("the new lead", () -> text("lead.name").contains(name) && !text("lead.phone").contains("901820"));
    screen.until("the new lead selected in the list", () -> screen.find(Table.class, "leads.table").stream()
        .flatMap(t -> Arrays.stream(t.getSelection())).anyMatch(i -> i.getText(FIRST_COLUMN).contains(name)));

    screen.until("the command", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(NUMBER).isEnabled());
    screen.command(NUMBER);
    screen.choose("number.basis", ASKED_TO_BE_CALLED);
    screen.press("number.ok");

    screen.until("the number", () -> text("lead.phone").contains("901820"));
    screen.until("no dialog", () -> !screen.shows("number.ok"));
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }

  private Optional<TableItem> row() {
    return screen.find(Table.class, "leads.table").stream().flatMap(t -> Arrays.stream(t.getItems()))
        .filter(i -> i.getText(FIRST_COLUMN).contains(name)).findFirst();
  }

  private static String hot() {
    return Locale.getDefault().getLanguage().equals("de") ? "Heiß" : "Hot";
  }
}
