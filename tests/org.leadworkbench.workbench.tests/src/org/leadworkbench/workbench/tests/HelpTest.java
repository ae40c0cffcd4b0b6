package org.leadworkbench.workbench.tests;

import java.util.Locale;
import org.eclipse.swt.custom.StyledText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** F1 explains what is in front, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class HelpTest {
  @RegisterExtension
  final Screen screen = new Screen();

  @Test
  void helpSpeaksOfTheViewInFront() {
    screen.view("org.leadworkbench.ui.leads.timeline");

    screen.command("org.leadworkbench.ui.help");

    var title = Locale.getDefault().getLanguage().equals("de") ? "Der Verlauf" : "The time line";
    screen.until("its page", () -> screen.find(StyledText.class, "help.page").filter(page -> page.getText().startsWith(title)).isPresent());
    screen.press("help.close");
    screen.until("no help", () -> !screen.shows("help.close"));
  }
}
