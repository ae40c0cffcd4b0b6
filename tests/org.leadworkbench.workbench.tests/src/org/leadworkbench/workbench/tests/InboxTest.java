package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.Arrays;
import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Role;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.framework.FrameworkUtil;

/** A sales rep's inbox in the open workbench: a lead arrives, the window says so, and the rep answers with one key. */
@ExtendWith(Unfrozen.class)
class InboxTest {
  private static final int NAME_COLUMN = 1;
  @RegisterExtension
  final Screen screen = new Screen();
  private final String name = "Heiss" + System.currentTimeMillis();

  @BeforeEach
  void aRepIsWorking() {
    assertInstanceOf(Result.Done.class, who().is("Rita Rep", "rita@example.org", Role.SALES));
  }

  @AfterEach
  void nobodyIsWorking() {
    who().skip();
    screen.asItWas();
  }

  @Test
  void aLeadThatTurnsHotArrivesAndIsAcceptedByOneKey() {
    hotLead();
    screen.until("word of it", () -> screen.shows("arrival.open"));
    screen.press("arrival.open");
    screen.until("the lead in the inbox", () -> row().isPresent());
    screen.until("the status line", () -> screen.find(Link.class, "status.inbox").filter(l -> l.getText().matches(".*\\d.*")).isPresent());

    select();
    screen.until("who it is", () -> text("inbox.card.who").contains(name));
    screen.with(Table.class, "inbox.table", table -> table.notifyListeners(SWT.KeyDown, key('a')));

    screen.until("no lead in the inbox", () -> row().isEmpty());
    screen.until("what came of it", () -> screen.find(Label.class, "inbox.message").filter(l -> l.getText().contains(name)).isPresent());
  }

  @Test
  void whatWasHandedOverStandsAmongTheDeliveriesWithItsReceipt() {
    hotLead();
    screen.until("word of it", () -> screen.shows("arrival.close"));
    screen.press("arrival.close");

    screen.view("org.leadworkbench.ui.transfer.deliveries");

    screen.until("the delivery", () -> screen.find(Table.class, "deliveries.table").stream().flatMap(t -> Arrays.stream(t.getItems()))
        .anyMatch(i -> i.getText(NAME_COLUMN).contains(name) && i.getText().length() > 0));
    screen.until("what it means", () -> text("deliveries.meaning").contains("Rita Rep"));
  }

  private void hotLead() {
    screen.command("org.leadworkbench.ui.capture.new");
    screen.type("new.name", "Ada " + name);
    screen.press("new.ok");
    screen.until("the new lead", () -> text("lead.name").contains(name));
    screen.makeHot();
  }

  private void select() {
    screen.with(Table.class, "inbox.table", table -> {
      table.setSelection(row().orElseThrow());
      table.notifyListeners(SWT.Selection, new Event());
    });
  }

  private static Event key(char character) {
    var key = new Event();
    key.character = character;
    return key;
  }

  private Optional<TableItem> row() {
    return screen.find(Table.class, "inbox.table").stream().flatMap(t -> Arrays.stream(t.getItems()))
        .filter(i -> i.getText(NAME_COLUMN).contains(name)).findFirst();
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }

  private static WhoIsWorking who() {
    var bundles = FrameworkUtil.getBundle(WhoIsWorking.class).getBundleContext();
    return bundles.getService(bundles.getServiceReference(WhoIsWorking.class));
  }
}
