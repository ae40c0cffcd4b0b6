package org.leadworkbench.ui.leads;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.function.UnaryOperator;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.menus.IMenuService;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.TypeScale;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.VirtualTable;
import org.osgi.service.prefs.Preferences;

/** The leads one wants to see: filters at the left, the list beside them. It comes back as it was left. */
public final class LeadsView {
  private static final String SIDE = "side";
  private static final int SIDE_AT_MOST = 45;
  private static final int SIDE_PER_CENT = 26;
  private final Preferences kept = InstanceScope.INSTANCE.getNode("org.leadworkbench.ui.leads");
  private final SavedFilters saved = new SavedFilters(kept.node("filters"));
  private final FindLeads find;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final SelectedLeads selected;
  private final IWorkbench workbench;
  private final Clock clock;
  private final PagedRows<LeadRow, LeadPage.Cursor> rows;
  private final FilterList filters;
  private LeadFilter filter = saved.last().orElseGet(LeadFilter::initial);
  private Composite whole;
  private Sidebar sidebar;
  private FilterRow filterRow;
  private VirtualTable<LeadRow, Id<Lead>> table;
  private EmptyList empty;
  private Composite stack;
  private MessageLine message;
  private Notice notice;

  /** Made by the workbench. */
  @Inject
  public LeadsView(FindLeads find, CurrentLead current, WhoIsWorking who, SelectedLeads selected, Async async, Clock clock, IWorkbench workbench) {
    this.find = find;
    this.current = current;
    this.who = who;
    this.selected = selected;
    this.workbench = workbench;
    this.clock = clock;
    rows = new PagedRows<>(async);
    filters = new FilterList(filter -> find.count(filter.query(who.actor(), now())), saved, async);
  }

  @PostConstruct
  void create(Composite parent) {
    whole = parent;
    var sash = new SashForm(parent, SWT.HORIZONTAL | SWT.SMOOTH);
    sidebar = new Sidebar(sash, chosen -> filter(f -> chosen), filters::remove);
    list(new Composite(sash, SWT.NONE));
    int side = kept.getInt(SIDE, Math.min(SIDE_AT_MOST, TypeScale.wide(SIDE_PER_CENT))); // with larger letters a larger part
    sash.setWeights(side, 100 - side);
    sash.addDisposeListener(e -> kept.putInt(SIDE, Math.clamp(sash.getWeights()[0] / 10, 10, 60)));
    filters.listen(sidebar);
    filter(f -> f);
  }

  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (table == null) return;
    rows.refresh();
    filters.count();
  }

  /** Some lists are one person's. */
  @Inject
  @Optional
  void another(@UIEventTopic(Topics.WHO) Object actor) {
    if (table == null) return;
    filter(f -> f);
    filters.count();
  }

  /** Also where somebody else than this list showed it. */
  @Inject
  @Optional
  void shown(@UIEventTopic(Topics.LEAD_SHOWN) ShownLead lead) {
    if (table == null) return;
    notice.shown(lead.id());
    if (current.id().filter(lead.id()::equals).isPresent()) table.show(lead.id());
  }

  @Inject
  @Optional
  void refused(@UIEventTopic(Topics.REFUSED) String sentence) {
    if (notice != null && !isSaidByLead()) notice.refused(sentence);
  }

  @Inject
  @Optional
  void told(@UIEventTopic(Topics.TOLD) String sentence) {
    if (notice != null && !isSaidByLead()) notice.told(sentence);
  }

  /** Where the page of the lead is in sight it says so, and once is enough. */
  private boolean isSaidByLead() {
    return current.shown().isPresent() && new Commands(workbench).isInSight(LeadView.ID);
  }

  @Focus
  void focus() {
    if (!Controls.isWorkedIn(whole) && !table.control().setFocus()) filterRow.focus();
  }

  private void list(Composite main) {
    Spacing.page(1).applyTo(main);
    var said = new MessageLine(main, "leads.notice", 1);
    notice = new Notice(said::show);
    message = new MessageLine(main, "leads.message", 1);
    filterRow = new FilterRow(main, this::filter);
    stack = Controls.stack(main);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
    var columns = new LeadColumns(clock, Times.local()).all();
    table = new VirtualTable<>(stack, SWT.MULTI, "leads.table", Messages.TEXT.get("list.name"), columns, rows, LeadRow::id);
    table.remember(kept.node("columns"));
    table.roomFor(Icon.HOT.inRow(), "band");
    table.onSelected(selected::are);
    table.onChosen(row -> current.show(row.id()), current::leave);
    table.onSorted(column -> filter(f -> f.by(column)));
    table.onFailed(message::show);
    table.onRenewed(this::counted);
    contextMenu(table.control());
    empty = new EmptyList(stack);
    top(table.control());
    new ViewMenu(filterRow.row(), columns, table, () -> filter, this::filter, () -> new SaveFilter(filters).ask(stack.getShell(), filter));
  }

  private void filter(UnaryOperator<LeadFilter> change) {
    filter = change.apply(filter);
    saved.shows(filter);
    var item = filters.of(filter);
    sidebar.show(item);
    filterRow.show(item.map(FilterList.Item::name).orElseGet(() -> Messages.TEXT.of(filter.choice())), filter);
    table.sortedBy(filter.column(), filter.ascends());
    rows.open(new LeadPages(find, filter, who::actor, this::now));
  }

  private void counted(int count) {
    message.show("");
    filterRow.count(count);
    if (count == 0) empty.say(filter, new FirstSteps());
    top(count == 0 ? empty.control() : table.control());
    if (count > 0 && current.id().isEmpty() && !table.isAwaiting()) table.choose(0);
  }

  private void top(Control control) {
    boolean worked = Controls.isWorkedIn(stack);
    if (Controls.onTop(stack, control) && worked) control.setFocus();
  }

  /** Asked where the database may be waited for. */
  private ZonedDateTime now() {
    return clock.instant().atZone(find.zone());
  }

  /** What the empty list offers. */
  private final class FirstSteps implements EmptyList.Actions {
    private final Commands commands = new Commands(workbench);

    @Override
    public void importList() {
      commands.run("org.leadworkbench.ui.capture.import");
    }

    @Override
    public void newLead() {
      commands.run("org.leadworkbench.ui.capture.new");
    }

    @Override
    public void addSample() {
      commands.run("org.leadworkbench.ui.leads.sample.add");
    }

    @Override
    public void showAll() {
      filter(f -> LeadFilter.initial());
    }

    @Override
    public void showWithoutSearch() {
      filter(f -> f.containing("").of(java.util.Optional.empty()));
    }
  }

  /** The commands of the extension point stand in the menu. */
  private void contextMenu(Table on) {
    var menu = new MenuManager();
    var menus = workbench.getService(IMenuService.class);
    menus.populateContributionManager(menu, "popup:org.leadworkbench.ui.leads.list");
    on.setMenu(menu.createContextMenu(on));
    on.addDisposeListener(e -> {
      menus.releaseContributions(menu);
      menu.dispose();
    });
  }
}
