package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.framework.FrameworkUtil;

/** The working day of each of the three users, through the window as it is, with one kind of hands. */
@ExtendWith(Unfrozen.class)
abstract class Days {
  private static final String LEADS = "org.leadworkbench.ui.leads.";
  private static final String CAPTURE = "org.leadworkbench.ui.capture.";
  private static final int NO_NEED = 1;
  /** The dialog about duplicates closes itself when none is left. */
  private static final int AFTER_THE_LAST_MILLIS = 3_000;
  private static final int STAYS_MILLIS = 1_500;
  @RegisterExtension
  final Screen screen = new Screen();
  @TempDir Path folder;
  private final Hands hands = hands(screen);
  /** Like no other test's, else its people were taken for one person. */
  private final String firm = new Random().ints(12, 'a', 'z' + 1).mapToObj(Character::toString).collect(Collectors.joining());

  abstract Hands hands(Screen screen);

  @AfterEach
  void asItWas() {
    who().skip();
    screen.asItWas();
    screen.listAllOpen();
  }

  @Test
  void marketingBringsLeadsInAndSeesWhatBecameOfThem() throws IOException {
    says("Mia " + firm, Role.MARKETING);
    importsList();
    entersWhoIsThereAlready();
    comparesTheTwo();
    looksAtThoseNobodyTouched();
    endsSeveral();
    looksAtTheFunnel();
  }

  @Test
  void agentTalksToALeadUntilItIsHot() {
    registered("Rita Rep", "rita@example.org", Role.SALES);
    registered("Abel Agent", "abel@example.org", Role.AGENT);
    lead("Ada " + firm);

    hands.write("leads.search", firm);
    hands.row("leads.table", "Ada " + firm);
    screen.until("the lead on its page", () -> text("lead.name").contains(firm));
    hands.order(LEADS + "claim");
    screen.until("who is responsible", () -> text("lead.responsible").contains("Abel"));
    hands.press("lead.answer");
    hands.choose("qualify.bant.budget", 5);
    hands.choose("qualify.bant.authority", 4);
    hands.choose("qualify.bant.need", 4);
    screen.until("Hot while they talk", () -> text("qualify.headline").startsWith(Terms.of(Band.HOT)));
    screen.until("the reasons", () -> screen.shows("qualify.reason"));
    hands.press("qualify.save");
    screen.until("Hot in the list", () -> row("leads.table", firm).filter(r -> Hands.words(r).contains(Terms.of(Band.HOT))).isPresent());
    screen.until("who gets it", this::isToldWhoGetsIt);
    assertFalse(screen.within(STAYS_MILLIS, () -> !isToldWhoGetsIt()), "who gets it is there for a moment only");
  }

  @Test
  void agentLogsContactsByTwoKeysAndTakesOneBack() {
    registered("Abel Agent", "abel@example.org", Role.AGENT);
    lead("Ada " + firm);

    hands.write("leads.search", firm);
    hands.row("leads.table", "Ada " + firm);
    hands.order(LEADS + "contact.reached");
    screen.until("in work", () -> text("lead.state").equals(Terms.of(State.WORKING)));
    hands.order("org.eclipse.ui.edit.undo");
    screen.until("new again", () -> text("lead.state").equals(Terms.of(State.NEW)));
    hands.order(LEADS + "contact");
    hands.write("contact.again", Terms.language().getLanguage().equals("de") ? "31.12.2099" : "12/31/2099");
    hands.confirm("contact");
    screen.until("the callback", () -> text("lead.due").contains("2099"));
  }

  @Test
  void salesRepAnswersWhatIsHot() {
    registered("Rita Rep", "rita@example.org", Role.SALES);
    hot("Ada " + firm);
    hot("Ben " + firm);

    hands.show("org.leadworkbench.ui.transfer.inbox");
    hands.row("inbox.table", "Ada " + firm);
    screen.until("who it is, and its clock", () -> text("inbox.card.who").contains("Ada") && !text("inbox.card.clock").isEmpty());
    hands.answer("inbox.table", "a", "inbox.accept");
    screen.until("accepted", () -> row("inbox.table", "Ada " + firm).isEmpty() && said("inbox.message").contains("Ada"));
    hands.row("inbox.table", "Ben " + firm);
    hands.answer("inbox.table", "r", "inbox.reject");
    hands.pick("inbox.reason." + ReasonCode.TOO_EARLY.code());
    screen.until("rejected", () -> row("inbox.table", "Ben " + firm).isEmpty() && said("inbox.message").contains("Ben"));

    hands.show("org.leadworkbench.ui.transfer.deliveries");
    hands.row("deliveries.table", "Ada " + firm);
    screen.until("what it means", () -> text("deliveries.meaning").contains("Rita"));
    hands.press("deliveries.open");
    screen.until("the lead", () -> text("lead.name").contains("Ada " + firm));
    hands.press("lead.answer");
    hands.press("qualify.personal.add");
    hands.choose("personal.opinion", 2);
    hands.write("personal.reason", "Has no budget before May");
    hands.press("personal.ok");
    screen.until("the assessment", () -> text("qualify.personal.line").contains("before May"));
  }

  private void says(String name, Role role) {
    hands.order("org.leadworkbench.ui.who");
    hands.write("who.name", name);
    hands.write("who.email", "mia@" + firm + ".example");
    hands.choose("who.role", role.ordinal());
    hands.confirm("who");
    screen.until("who is working", () -> screen.find(Label.class, "status.who").filter(l -> l.getText().contains(name)).isPresent());
  }

  private void importsList() throws IOException {
    var list = Files.writeString(folder.resolve("fair.csv"), """
        First name;Last name;Company;E-mail
        Katharina;Maier;%1$s AG;maier@%1$s.example
        Otto;Berg;%1$s AG;berg@%1$s.example
        """.formatted(firm));
    hands.order(CAPTURE + "import");
    hands.write("import.file", list.toString());
    hands.press("import.next");
    hands.press("import.finish");
    screen.until("the result", () -> said("import.result").contains("2"));
    hands.press("import.finish");
    screen.until("no wizard", () -> !screen.shows("import.finish"));
  }

  private void entersWhoIsThereAlready() {
    hands.order(CAPTURE + "new");
    hands.write("new.name", "Katharina Mayer");
    hands.write("new.organisation", firm + " AG");
    screen.until("who is there already", () -> screen.says("Katharina Maier"));
    hands.confirm("new");
    screen.until("the new lead", () -> text("lead.name").contains("Katharina Mayer"));
    hands.confirm("new.said");
    screen.until("no dialog", () -> !screen.shows("new.said"));
  }

  private void comparesTheTwo() {
    hands.order(LEADS + "duplicates");
    hands.press("merge.different");
    if (!screen.within(AFTER_THE_LAST_MILLIS, () -> !screen.shows("merge.close"))) hands.press("merge.close");
    screen.until("no dialog", () -> !screen.shows("merge.close"));
  }

  private void looksAtThoseNobodyTouched() {
    var untouched = Terms.language().getLanguage().equals("de") ? "Unberührt" : "Untouched";
    hands.row("leads.filters", untouched);
    screen.until("its name above the list", () -> said("leads.title").equals(untouched));
    screen.until("its count", () -> row("leads.filters", untouched).filter(r -> r.getText(1).matches(".*[1-9].*")).isPresent());
  }

  private void endsSeveral() {
    hands.write("leads.search", firm);
    screen.until("the three", () -> rows("leads.table") == 3);
    hands.all("leads.table");
    hands.order(LEADS + "several.disqualify");
    screen.until("how many it ends", () -> screen.says("3"));
    hands.choose("disqualifySeveral.reason", NO_NEED);
    hands.confirm("disqualifySeveral");
    screen.until("none untouched", () -> rows("leads.table") <= 0);
  }

  private void looksAtTheFunnel() {
    hands.show("org.leadworkbench.app.perspective.reports");
    screen.until("the report", () -> rows("reports.table") > 0);
    hands.row("reports.table", firstRow("reports.table"));
    screen.until("the leads behind it", () -> rows("reports.behind") > 0);
    hands.row("reports.behind", firstRow("reports.behind"));
    screen.until("the lead beside the report", () -> !text("lead.name").isEmpty());
    var file = folder.resolve("report.csv");
    hands.press("reports.export.csv");
    hands.save(file);
    screen.until("the file", () -> Files.exists(file));
  }

  /** Not what the day is about: as other tests do. */
  private void lead(String name) {
    screen.command(CAPTURE + "new");
    screen.type("new.name", name);
    screen.press("new.ok");
    screen.until("the new lead", () -> text("lead.name").contains(name));
  }

  private void hot(String name) {
    lead(name);
    screen.makeHot();
    screen.until("word of it", () -> screen.shows("arrival.close"));
    screen.press("arrival.close");
  }

  private boolean isToldWhoGetsIt() {
    return screen.find(Label.class, "qualify.message").filter(l -> l.isVisible() && !l.getText().isEmpty()).isPresent();
  }

  private static void registered(String name, String mail, Role role) {
    assertInstanceOf(Result.Done.class, who().is(name, mail, role));
  }

  private String firstRow(String table) {
    return PlatformUI.getWorkbench().getDisplay().syncCall(() -> screen.find(Table.class, table).orElseThrow().getItem(0).getText());
  }

  private int rows(String table) {
    return screen.find(Table.class, table).filter(Table::isVisible).map(Table::getItemCount).orElse(-1);
  }

  private Optional<TableItem> row(String table, String text) {
    return screen.find(Table.class, table).stream().flatMap(t -> Arrays.stream(t.getItems())).filter(r -> Hands.words(r).contains(text)).findFirst();
  }

  private String text(String id) {
    return screen.find(Text.class, id).map(Text::getText).orElse("");
  }

  private String said(String id) {
    return screen.find(Label.class, id).map(Label::getText).orElse("");
  }

  private static WhoIsWorking who() {
    var bundles = FrameworkUtil.getBundle(WhoIsWorking.class).getBundleContext();
    return bundles.getService(bundles.getServiceReference(WhoIsWorking.class));
  }
}
