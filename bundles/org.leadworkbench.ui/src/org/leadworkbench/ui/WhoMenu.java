package org.leadworkbench.ui;

import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.model.Person;

/** Lets one of the registered persons go on working with one click, or somebody who is not registered yet. */
@Creatable
final class WhoMenu {
  private static final Texts TEXTS = Texts.beside(WhoMenu.class);
  private static final int MOST = 20;
  private final ListPeople people;
  private final WhoIsWorking who;
  private final WhoDialog dialog;
  private final Async async;

  @Inject
  WhoMenu(ListPeople people, WhoIsWorking who, WhoDialog dialog, Async async) {
    this.people = people;
    this.who = who;
    this.dialog = dialog;
    this.async = async;
  }

  /** At this control, once it is known who is registered. */
  void open(Control at) {
    async.read(people::people, registered -> show(at, registered), failed -> dialog.open(at.getShell()));
  }

  private void show(Control at, List<Person> registered) {
    if (at.isDisposed()) return;
    var menu = new Menu(at);
    for (var person : registered.stream().limit(MOST).toList()) item(menu, TEXTS.get("who.person", person.name(), Terms.of(person.role())), () -> change(person));
    if (!registered.isEmpty()) new MenuItem(menu, SWT.SEPARATOR);
    item(menu, TEXTS.get("who.other"), () -> dialog.open(at.getShell()));
    menu.addListener(SWT.Hide, e -> at.getDisplay().asyncExec(menu::dispose));
    menu.setVisible(true);
  }

  private void change(Person person) {
    async.run(() -> who.is(person.name(), person.email(), person.role()), actor -> {}, refused -> {});
  }

  private static void item(Menu menu, String text, Runnable chosen) {
    var item = new MenuItem(menu, SWT.PUSH);
    item.setText(Controls.literal(text));
    item.addListener(SWT.Selection, e -> chosen.run());
  }
}
