package org.leadworkbench.workbench.tests;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Somebody is registered and sent away in the open workbench, and the rule says what that means. */
@ExtendWith(Unfrozen.class)
class PeopleTest {
  private static final int PRESENCE_COLUMN = 2;
  private static final int MARKETING = 0;
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Person" + System.currentTimeMillis();

  @AfterEach
  void asItWas() {
    screen.asItWas();
  }

  @Test
  void whoIsRegisteredCanBeSentAwayAndCalledBack() {
    screen.view("org.leadworkbench.ui.people.people");
    screen.press("people.add");
    screen.type("people.dialog.name", name);
    screen.type("people.dialog.email", name + "@example.org");
    screen.choose("people.dialog.role", MARKETING);
    screen.press("people.dialog.ok");
    screen.until("the person", () -> row().isPresent());
    screen.until("the rule", () -> !screen.find(Text.class, "people.rule").map(Text::getText).orElse("").isEmpty());

    select();
    screen.press("people.away");
    screen.type("people.dialog.until", Locale.getDefault().getLanguage().equals("de") ? "31.12.2099" : "12/31/2099");
    screen.press("people.dialog.ok");
    screen.until("the absence", () -> presence().contains("2099"));

    screen.press("people.back");
    screen.until("the end of the absence", () -> !presence().contains("2099"));
  }

  private void select() {
    screen.with(Table.class, "people.table", table -> {
      table.setSelection(row().orElseThrow());
      table.notifyListeners(SWT.Selection, new Event());
    });
  }

  private String presence() {
    return row().map(r -> r.getText(PRESENCE_COLUMN)).orElse("2099");
  }

  private Optional<TableItem> row() {
    return screen.find(Table.class, "people.table").stream().flatMap(t -> Arrays.stream(t.getItems())).filter(i -> i.getText().contains(name)).findFirst();
  }
}
