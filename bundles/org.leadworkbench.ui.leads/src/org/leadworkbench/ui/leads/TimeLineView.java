package org.leadworkbench.ui.leads;

import jakarta.annotation.PostConstruct;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Optional;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.e4.ui.di.UIEventTopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Topics;

/** What happened to the lead, the newest at the top. */
public final class TimeLineView {
  private static final int LEAST_WIDTH = 340;
  private final CurrentLead current;
  private Table table;

  /** Made by the workbench. */
  @Inject
  public TimeLineView(CurrentLead current) {
    this.current = current;
  }

  @PostConstruct
  void create(Composite parent) {
    Spacing.page(1).applyTo(parent);
    table = Controls.named(Controls.id(new Table(parent, SWT.FULL_SELECTION), "timeline.table"), Messages.TEXT.get("line.name"));
    Controls.quietly(table).setHeaderVisible(true);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
    column("line.when", 160);
    column("line.what", 170);
    column("line.who", 150);
    var more = column("line.more", LEAST_WIDTH);
    table.addListener(SWT.Resize, e -> more.setWidth(Math.max(LEAST_WIDTH, table.getClientArea().width - 480)));
    current.id().ifPresent(current::show);
  }

  @Inject
  @Optional
  void shown(@UIEventTopic(Topics.LEAD_SHOWN) ShownLead lead) {
    if (table == null) return;
    show(new TimeLine(lead, Times.local()).lines());
  }

  @Focus
  void focus() {
    table.setFocus();
  }

  private void show(List<TimeLine.Line> lines) {
    table.setRedraw(false);
    table.removeAll();
    for (var line : lines)
      new TableItem(table, SWT.NONE).setText(new String[] {line.when(), line.what(), line.who(), line.more()});
    table.setRedraw(true);
  }

  private TableColumn column(String key, int width) {
    var column = Controls.id(new TableColumn(table, SWT.NONE), "timeline." + key);
    column.setText(Messages.TEXT.get(key));
    column.setWidth(width);
    return column;
  }
}
