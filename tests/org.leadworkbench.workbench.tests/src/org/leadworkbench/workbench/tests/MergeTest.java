package org.leadworkbench.workbench.tests;

import java.util.Locale;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Two leads that are one person are compared and merged, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class MergeTest {
  private static final String DUPLICATES = "org.leadworkbench.ui.leads.duplicates";
  @RegisterExtension
  final Screen screen = new Screen();
  private final String firm = "Doppelt" + System.currentTimeMillis();

  @Test
  void likelyPairIsMergedFromThePageOfTheLead() {
    enter("Katharina Maier", "maier");
    enter("Katharina Mayer", "mayer");
    screen.until("the duplicate on the page", () -> screen.shows("lead.do.DUPLICATES"));

    screen.until("the command", () -> PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(DUPLICATES).isEnabled());
    screen.command(DUPLICATES);
    screen.with(Button.class, "merge.email.goes", button -> {
      button.setSelection(true);
      button.notifyListeners(SWT.Selection, new Event());
    });
    screen.press("merge.same");

    screen.until("the one that stays, with the other's address", () -> text("lead.name").contains("Maier") && text("lead.email").contains("mayer@"));
    if (screen.within(1_000, () -> screen.shows("merge.close"))) screen.press("merge.close");
    screen.until("no dialog", () -> !screen.shows("merge.close"));
  }

  private void enter(String name, String mail) {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", name);
    screen.type("new.organisation", firm + " AG");
    screen.type("new.email", mail + "@" + firm.toLowerCase(Locale.ROOT) + ".example");
    screen.press("new.ok");
    screen.until(name, () -> text("lead.name").contains(name));
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }
}
