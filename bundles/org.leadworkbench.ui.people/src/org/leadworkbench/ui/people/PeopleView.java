package org.leadworkbench.ui.people;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.core.people.AddPerson;
import org.leadworkbench.core.people.EditPerson;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.core.people.MarkAbsent;
import org.leadworkbench.core.transfer.ExplainRouting;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;
import org.leadworkbench.ui.table.Column;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** Everybody who works with leads, who is away and who stands in, and in plain words who gets the next Hot lead. */
public final class PeopleView {
  private final PeopleWork work;
  private final PagedRows<Member, Integer> rows;
  private MessageLine message;
  private VirtualTable<Member, Id<Person>> table;
  private Text rule;
  private Button edit;
  private Button away;
  private Button back;
  private java.util.Optional<Member> selected = java.util.Optional.empty();

  /** Made by the workbench. */
  @Inject
  public PeopleView(ListPeople list, ExplainRouting explain, AddPerson add, EditPerson edit, MarkAbsent absent, WhoIsWorking who, Async async) {
    work = new PeopleWork(list, explain, add, edit, absent, who, async);
    rows = new PagedRows<>(async);
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "people.message", 1);
    Controls.heading(parent, Messages.TEXT.get("rule.heading"));
    rule = Controls.sentence(parent, "people.rule", Messages.TEXT.get("rule.heading"));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(rule);
    buttons(parent);
    table = new VirtualTable<>(parent, "people.table", Messages.TEXT.get("people.name"), columns(), rows, Member::id);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    table.roomFor(Icon.PERSON.image(), "name");
    table.onChosen(this::chosen, () -> {});
    table.onFailed(message::show);
    table.onRenewed(this::renewed);
    table.control().addListener(SWT.DefaultSelection, e -> edit());
    rows.open(Pages.of(() -> work.staff().members()));
  }

  /** Leads that were handed over change whose turn it is. */
  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (table != null) rows.refresh();
  }

  /** Who says who they are may be new. */
  @Inject
  @Optional
  void another(@UIEventTopic(Topics.WHO) Object actor) {
    if (table != null) rows.refresh();
  }

  @Focus
  void focus() {
    if (!Controls.isWorkedIn(table.control().getParent())) table.control().setFocus();
  }

  private static List<Column<Member>> columns() {
    return List.of(
        new Column<>("name", Messages.TEXT.get("column.name"), 150, false, m -> m.person().name(), m -> java.util.Optional.of(Icon.PERSON.image())),
        Column.words("turn", Messages.TEXT.get("column.turn"), 105, Member::turn),
        Column.words("presence", Messages.TEXT.get("column.presence"), 150, Member::presence),
        Column.words("role", Messages.TEXT.get("column.role"), 90, Member::role),
        Column.words("team", Messages.TEXT.get("column.team"), 90, Member::team),
        Column.words("email", Messages.TEXT.get("column.email"), 200, m -> m.person().email()));
  }

  private void buttons(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(4).applyTo(row);
    button(row, "people.add", this::add);
    edit = button(row, "people.edit", this::edit);
    away = button(row, "people.away", this::sendAway);
    back = button(row, "people.back", () -> selected.ifPresent(m -> work.callBack(m, this::done, message::show)));
    enable();
  }

  private static Button button(Composite row, String id, Runnable action) {
    var button = Controls.push(row, id);
    button.setText(Messages.TEXT.get(id));
    button.addListener(SWT.Selection, e -> action.run());
    return button;
  }

  private void chosen(Member member) {
    selected = java.util.Optional.of(member);
    enable();
  }

  private void renewed(int people) {
    selected = selected.flatMap(m -> rows.indexOf(row -> row.id().equals(m.id()))).flatMap(rows::row);
    if (selected.isEmpty() && people > 0) table.choose(0);
    enable();
    // Without a person there is still a rule; with one, each row knows it.
    rule.setText(people == 0 ? Messages.TEXT.get("people.empty") : rows.row(0).map(m -> m.staff().rule()).orElse(""));
    rule.requestLayout();
  }

  private void enable() {
    edit.setEnabled(selected.isPresent());
    away.setEnabled(selected.isPresent());
    back.setEnabled(selected.filter(Member::isAway).isPresent());
  }

  private void add() {
    ask("add", "", PeopleWork.registering(), work::register);
  }

  private void edit() {
    selected.ifPresent(m -> ask("edit", m.person().name(), PeopleWork.editing(m), (values, done, refused) -> work.edit(m, values, done, refused)));
  }

  private void sendAway() {
    selected.ifPresent(m -> ask("away", m.person().name(), PeopleWork.sendingAway(m), (values, done, refused) -> work.sendAway(m, values, done, refused)));
  }

  private void ask(String dialog, String name, List<Field> fields, FormDialog.Submit submit) {
    var words = new FormDialog.Words("people.dialog", Messages.TEXT.get(dialog + ".title"), Messages.TEXT.get(dialog + ".message", name), Messages.TEXT.get(dialog + ".ok"));
    new FormDialog(table.control().getShell(), words, fields, (values, done, refused) -> submit.submit(values, () -> closed(done), refused)).open();
  }

  private void closed(Runnable done) {
    done.run();
    done();
  }

  private void done() {
    message.show("");
    rows.refresh();
  }
}
