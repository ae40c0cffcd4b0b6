package org.leadworkbench.ui.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.ListDeliveries;
import org.leadworkbench.core.transfer.SendDeliveries;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.EmptyState;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** Every hand-over on its way: where it stands, how often it was tried, its receipt or what is in the way. */
public final class DeliveriesView {
  private static final int MINUTE = 60_000;
  private final ListDeliveries list;
  private final Connectors connectors;
  private final SendDeliveries send;
  private final CurrentLead current;
  private final Async async;
  private final IWorkbench workbench;
  private final PagedRows<Sent, Integer> rows;
  private MessageLine message;
  private Combo choice;
  private Label count;
  private EmptyState empty;
  private VirtualTable<Sent, Id<Delivery>> table;
  private Text meaning;
  private Button now;
  private Button open;
  private java.util.Optional<Sent> selected = java.util.Optional.empty();

  /** Made by the workbench. */
  @Inject
  public DeliveriesView(ListDeliveries list, Connectors connectors, SendDeliveries send, CurrentLead current, Async async, IWorkbench workbench) {
    this.list = list;
    this.connectors = connectors;
    this.send = send;
    this.current = current;
    this.async = async;
    this.workbench = workbench;
    rows = new PagedRows<>(async);
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "deliveries.message", 1);
    head(parent);
    empty = new EmptyState(parent, "deliveries.empty", Messages.TEXT.get("deliveries.name"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(empty.control());
    table = new VirtualTable<>(parent, "deliveries.table", Messages.TEXT.get("deliveries.name"), DeliveryColumns.all(), rows, Sent::id);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    table.roomFor(Icon.WARNING.image(), "state");
    table.onChosen(this::chosen, () -> {});
    table.onFailed(message::show);
    table.onRenewed(this::renewed);
    table.control().addListener(SWT.DefaultSelection, e -> open());
    foot(parent);
    Shown.only(empty.control(), table.control(), false);
    read();
    parent.getDisplay().timerExec(MINUTE, this::tick);
  }

  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (table != null) rows.refresh();
  }

  @Focus
  void focus() {
    if (Controls.isWorkedIn(table.control().getParent())) return;
    if (!table.control().isVisible() || !table.control().setFocus()) choice.setFocus();
  }

  private void head(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    choice = Controls.named(Controls.id(new Combo(row, SWT.READ_ONLY), "deliveries.choice"), Messages.TEXT.get("deliveries.choice"));
    for (var c : ReadDeliveries.Choice.values()) choice.add(Messages.TEXT.of(c));
    choice.select(0);
    choice.addListener(SWT.Selection, e -> read());
    count = Controls.id(new Label(row, SWT.RIGHT), "deliveries.count");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
  }

  private void foot(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(3).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    meaning = Controls.sentence(row, "deliveries.meaning", Messages.TEXT.get("deliveries.meaning"));
    GridDataFactory.fillDefaults().grab(true, false).hint(300, 3 * meaning.getLineHeight()).applyTo(meaning);
    now = button(row, "deliveries.now", this::sendNow);
    open = button(row, "deliveries.open", this::open);
  }

  private static Button button(Composite row, String id, Runnable action) {
    var button = Controls.push(row, id);
    button.setText(Messages.TEXT.get(id));
    button.setEnabled(false);
    button.addListener(SWT.Selection, e -> action.run());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).applyTo(button);
    return button;
  }

  /** An attempt that did not arrive changes no lead, so nobody tells of it. */
  private void tick() {
    if (table.control().isDisposed()) return;
    if (table.control().isVisible()) rows.refresh();
    table.control().getDisplay().timerExec(MINUTE, this::tick);
  }

  private void read() {
    rows.open(Pages.of(new ReadDeliveries(list, connectors, ReadDeliveries.Choice.values()[choice.getSelectionIndex()], Times.local())::read));
  }

  private void chosen(Sent sent) {
    selected = java.util.Optional.of(sent);
    meaning.setText(sent.meaning() + (sent.answer().isEmpty() ? "" : "\n" + sent.answer()));
    now.setEnabled(sent.canBeSent());
    open.setEnabled(true);
  }

  private void renewed(int deliveries) {
    count.setText(Messages.TEXT.get(deliveries < ReadDeliveries.MOST ? "deliveries.count" : "deliveries.newest", deliveries));
    empty.say(Messages.TEXT.get(choice.getSelectionIndex() == 0 ? "deliveries.empty" : "deliveries.empty.arrived"));
    Shown.only(empty.control(), table.control(), deliveries == 0);
    selected.flatMap(s -> rows.indexOf(row -> row.id().equals(s.id()))).flatMap(rows::row).ifPresentOrElse(this::chosen, () -> first(deliveries));
  }

  private void first(int deliveries) {
    selected = java.util.Optional.empty();
    now.setEnabled(false);
    open.setEnabled(false);
    meaning.setText("");
    if (deliveries > 0) table.choose(0);
  }

  private void sendNow() {
    selected.ifPresent(sent -> async.run(() -> send.now(sent.id()), this::sent, message::show));
  }

  private void sent(Delivery delivery) {
    var arrived = delivery.state() == DeliveryState.DELIVERED;
    message.show(Messages.TEXT.of(delivery.state()), !arrived);
    rows.refresh();
  }

  private void open() {
    selected.ifPresent(sent -> current.show(sent.delivery().lead()));
    Shown.view(workbench, Shown.LEAD, message::show);
  }
}
