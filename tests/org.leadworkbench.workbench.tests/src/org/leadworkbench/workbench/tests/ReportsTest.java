package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** From a report down to a lead, in the open workbench. */
@ExtendWith(Unfrozen.class)
class ReportsTest {
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Bericht" + System.currentTimeMillis();

  @AfterEach
  void asItWas() {
    screen.asItWas();
  }

  @Test
  void aRowLeadsDownToItsLeads() {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", "Ada " + name);
    screen.press("new.ok");
    screen.until("the new lead", () -> screen.find(Text.class, "lead.name").filter(t -> t.getText().contains(name)).isPresent());

    screen.view("org.leadworkbench.ui.reports.reports");
    screen.until("the reports", () -> screen.find(Table.class, "reports.list").filter(l -> l.getItemCount() >= 3).isPresent());
    screen.with(Table.class, "reports.list", list -> {
      list.setSelection(Arrays.stream(list.getItems()).filter(report -> report.getText().equals("Funnel")).findFirst().orElseThrow());
      list.notifyListeners(SWT.Selection, new Event());
    });
    screen.until("the funnel", () -> rows("reports.table") > 3);
    screen.with(Table.class, "reports.table", table -> {
      table.setSelection(0);
      table.notifyListeners(SWT.Selection, new Event());
    });

    screen.until("the lead behind the row", () -> screen.find(Table.class, "reports.behind").stream().flatMap(t -> Arrays.stream(t.getItems()))
        .anyMatch(i -> i.getText().contains(name)));
  }

  @Test
  void everyInstalledReportIsDrawn() {
    screen.view("org.leadworkbench.ui.reports.reports");
    screen.until("the reports", () -> screen.find(Table.class, "reports.list").filter(l -> l.getItemCount() >= 3).isPresent());

    for (int i = 0; i < 3; i++) {
      int report = i;
      screen.with(Table.class, "reports.list", list -> {
        list.setSelection(report);
        list.notifyListeners(SWT.Selection, new Event());
      });
      screen.until("what it found", () -> screen.find(Text.class, "reports.title").filter(t -> t.getText().contains(selected())).isPresent());
    }
  }

  private String selected() {
    return screen.find(Table.class, "reports.list").map(l -> l.getSelection()[0].getText()).orElse("?");
  }

  private int rows(String table) {
    return screen.find(Table.class, table).map(Table::getItemCount).orElse(0);
  }
}
