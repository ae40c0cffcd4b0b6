package org.leadworkbench.ui.transfer;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.core.transfer.AcceptLead;
import org.leadworkbench.core.transfer.RejectLead;
import org.leadworkbench.core.transfer.ShowInbox;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.EmptyState;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.Pages;
import org.leadworkbench.ui.table.VirtualTable;

/** The Hot inbox of sales: what was handed over and waits for an answer, with its clock; A accepts, R rejects, Enter opens. */
public final class InboxView {
  /** As plugin.xml names it. */
  static final String ID = "org.leadworkbench.ui.transfer.inbox";
  private static final int MINUTE = 60_000;
  private static final int EVERYBODY = 1;
  private final ShowInbox show;
  private final ListModels models;
  private final WhoIsWorking who;
  private final CurrentLead current;
  private final Clock clock;
  private final IWorkbench workbench;
  private final PagedRows<Waiting, Integer> rows;
  private final InboxWork work;
  private MessageLine message;
  private Combo scope;
  private Label count;
  private EmptyState empty;
  private SashForm halves;
  private VirtualTable<Waiting, Id<Lead>> table;
  private InboxCard card;
  private java.util.Optional<Waiting> selected = java.util.Optional.empty();
  private int place;

  /** Made by the workbench. */
  @Inject
  public InboxView(ShowInbox show, ListModels models, AcceptLead accept, RejectLead reject, WhoIsWorking who, CurrentLead current,
      Async async, Clock clock, IWorkbench workbench) {
    this.show = show;
    this.models = models;
    this.who = who;
    this.current = current;
    this.clock = clock;
    this.workbench = workbench;
    rows = new PagedRows<>(async);
    work = new InboxWork(accept, reject, who, async, (sentence, warning) -> message.show(sentence, warning));
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    message = new MessageLine(parent, "inbox.message", 1);
    head(parent);
    empty = new EmptyState(parent, "inbox.empty", Messages.TEXT.get("inbox.name"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(empty.control());
    halves = new SashForm(parent, SWT.VERTICAL);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(halves);
    table(halves);
    card = new InboxCard(halves, clock, new InboxCard.Answers(() -> selected.ifPresent(work::accept), this::reject, this::open));
    halves.setWeights(45, 55);
    Shown.only(empty.control(), halves, false);
    parent.getDisplay().timerExec(MINUTE, this::tick);
    read();
  }

  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (table != null) rows.refresh();
  }

  /** Another one's inbox. */
  @Inject
  @Optional
  void another(@UIEventTopic(Topics.WHO) Object actor) {
    if (table == null) return;
    message.show("");
    read();
  }

  @Focus
  void focus() {
    if (Controls.isWorkedIn(halves.getParent())) return;
    if (!table.control().isVisible() || !table.control().setFocus()) scope.setFocus();
  }

  private void head(Composite parent) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    scope = Controls.named(Controls.id(new Combo(row, SWT.READ_ONLY), "inbox.scope"), Messages.TEXT.get("inbox.scope"));
    scope.setItems(Messages.TEXT.get("inbox.mine"), Messages.TEXT.get("inbox.team"));
    scope.select(0);
    scope.addListener(SWT.Selection, e -> read());
    count = Controls.id(new Label(row, SWT.RIGHT), "inbox.count");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).applyTo(count);
  }

  private void table(Composite parent) {
    table = new VirtualTable<>(parent, "inbox.table", Messages.TEXT.get("inbox.name"), new InboxColumns(clock).all(), rows, Waiting::id);
    table.roomFor(Icon.HOT.image(), "left");
    table.onChosen(this::chosen, () -> {});
    table.onFailed(message::show);
    table.onRenewed(this::renewed);
    table.control().addListener(SWT.KeyDown, this::key);
    table.control().addListener(SWT.DefaultSelection, e -> open());
  }

  /** One key answers; what a modifier makes of it is another's command. */
  private void key(Event e) {
    if ((e.stateMask & SWT.MODIFIER_MASK & ~SWT.SHIFT) != 0 || selected.isEmpty()) return;
    switch (Character.toLowerCase(e.character)) {
      case 'a' -> answered(e, () -> work.accept(selected.get()));
      case 'r' -> answered(e, this::reject);
      default -> { }
    }
  }

  private static void answered(Event e, Runnable answer) {
    e.doit = false;
    answer.run();
  }

  private void read() {
    rows.open(Pages.of(new ReadInbox(show, models, who::actor, scope.getSelectionIndex() == EVERYBODY, Times.local())::read));
  }

  private void chosen(Waiting lead) {
    selected = java.util.Optional.of(lead);
    place = Math.max(0, table.control().getSelectionIndex());
    card.show(lead);
    current.show(lead.id());
  }

  /** What was answered is gone; the next one takes its place. Who works elsewhere goes on seeing the lead they look at. */
  private void renewed(int waiting) {
    var inSight = selected.flatMap(lead -> rows.indexOf(row -> row.id().equals(lead.id())));
    long overdue = overdue(waiting);
    count.setText(Messages.TEXT.get(overdue == 0 ? "inbox.count" : "inbox.count.overdue", waiting, overdue));
    empty.say(Messages.TEXT.get(scope.getSelectionIndex() == EVERYBODY ? "inbox.empty.team" : "inbox.empty.mine"));
    boolean worked = Controls.isWorkedIn(halves);
    Shown.only(empty.control(), halves, waiting == 0);
    if (waiting == 0 && worked) scope.setFocus();
    if (waiting == 0) selected = java.util.Optional.empty();
    else if (inSight.isPresent()) rows.row(inSight.get()).ifPresent(this::again);
    else if (Controls.isWorkedIn(halves) || current.id().isEmpty()) table.choose(Math.min(place, waiting - 1));
    else rows.row(Math.min(place, waiting - 1)).ifPresent(this::next);
  }

  private void next(Waiting lead) {
    table.show(lead.id());
    again(lead);
  }

  private void again(Waiting lead) {
    selected = java.util.Optional.of(lead);
    card.show(lead);
  }

  private long overdue(int waiting) {
    var now = clock.instant();
    return java.util.stream.IntStream.range(0, waiting).filter(i -> rows.row(i).filter(w -> w.isOverdue(now)).isPresent()).count();
  }

  private void reject() {
    selected.ifPresent(lead -> new RejectMenu(work).open(card.reject(), lead));
  }

  private void open() {
    selected.ifPresent(lead -> current.show(lead.id()));
    Shown.view(workbench, Shown.LEAD, message::show);
  }

  private void tick() {
    if (table.control().isDisposed()) return;
    table.control().clearAll();
    card.tick(selected);
    table.control().getDisplay().timerExec(MINUTE, this::tick);
  }
}
