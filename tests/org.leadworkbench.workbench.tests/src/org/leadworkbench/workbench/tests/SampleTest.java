package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Leads to try things out with come and go, in the open workbench; runs beside the thread of the screen. */
@ExtendWith(Unfrozen.class)
class SampleTest {
  @RegisterExtension
  final Screen screen = new Screen();

  @Test
  void sampleLeadsComeAndGo() {
    screen.command("org.leadworkbench.ui.leads.sample.add");
    screen.until("a sample lead", this::isListed);

    screen.command("org.leadworkbench.ui.leads.sample.remove");

    screen.until("none of them", () -> !isListed());
  }

  /** In English or German. */
  private boolean isListed() {
    return screen.find(Table.class, "leads.table").stream().filter(Table::isVisible).flatMap(t -> Arrays.stream(t.getItems()))
        .anyMatch(row -> row.getText(0).contains("Laura Bennett") || row.getText(0).contains("Katrin Vogelsang"));
  }
}
