package org.leadworkbench.ui.leads;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.function.UnaryOperator;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.menus.IMenuService;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.MessageLine;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.table.PagedRows;
import org.leadworkbench.ui.table.VirtualTable;

/** The list of leads. */
public final class LeadsView {
  private final FindLeads find;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final IWorkbench workbench;
  private final Clock clock;
  private final PagedRows<LeadRow, LeadPage.Cursor> rows;
  private LeadFilter filter = LeadFilter.initial();
  private FilterRow filterRow;
  private VirtualTable<LeadRow, Id<Lead>> table;
  private MessageLine message;
  private Notice notice;

  /** Made by the workbench. */
  @Inject
  public LeadsView(FindLeads find, CurrentLead current, WhoIsWorking who, Async async, Clock clock, IWorkbench workbench) {
    this.find = find;
    this.current = current;
    this.who = who;
    this.workbench = workbench;
    this.clock = clock;
    rows = new PagedRows<>(async);
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    var said = new MessageLine(parent, "leads.notice", 1);
    notice = new Notice(said::show);
    message = new MessageLine(parent, "leads.message", 1);
    filterRow = new FilterRow(parent, this::filter);
    table = new VirtualTable<>(parent, "leads.table", Messages.TEXT.get("list.name"), new LeadColumns(clock, Times.local()).all(), rows, LeadRow::id);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
    table.roomFor(Icon.HOT.image(), "band");
    table.onChosen(row -> current.show(row.id()), current::leave);
    table.onSorted(column -> filter(f -> f.by(column)));
    table.onFailed(message::show);
    table.onRenewed(this::counted);
    contextMenu(table.control());
    filter(f -> f);
  }

  @Inject
  @Optional
  void changed(@UIEventTopic(Topics.LEADS_CHANGED) Object leads) {
    if (table != null) rows.refresh();
  }

  /** The list is one person's where it holds what was transferred to them. */
  @Inject
  @Optional
  void another(@UIEventTopic(Topics.WHO) Object actor) {
    if (table != null) filter(f -> f);
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
    if (notice != null) notice.refused(sentence);
  }

  @Inject
  @Optional
  void told(@UIEventTopic(Topics.TOLD) String sentence) {
    if (notice != null) notice.told(sentence);
  }

  @Focus
  void focus() {
    if (!table.control().setFocus()) filterRow.focus();
  }

  private void filter(UnaryOperator<LeadFilter> change) {
    filter = change.apply(filter);
    table.sortedBy(filter.column(), filter.ascends());
    rows.open(new LeadPages(find, filter, who::actor));
  }

  private void counted(int count) {
    message.show("");
    filterRow.count(count);
    if (count > 0 && current.id().isEmpty() && !table.isAwaiting()) table.choose(0);
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
