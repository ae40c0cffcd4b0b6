package org.leadworkbench.ui.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.menus.WorkbenchWindowControlContribution;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.TypeScale;
import org.osgi.service.event.EventHandler;

/** The status line's word on how many Hot leads wait for who is working; it opens the inbox. */
public final class InboxStatus extends WorkbenchWindowControlContribution {
  private static final int WIDTH = 230;
  private final IEventBroker events;
  private final IWorkbench workbench;
  private final Clock clock;

  /** Made by the workbench. */
  @Inject
  public InboxStatus(IEventBroker events, IWorkbench workbench, Clock clock) {
    this.events = events;
    this.workbench = workbench;
    this.clock = clock;
  }

  @Override
  protected Control createControl(Composite parent) {
    var line = new Composite(parent, SWT.NONE);
    Spacing.block(2).margins(Spacing.MEDIUM, 2).applyTo(line);
    var icon = new Label(line, SWT.NONE);
    icon.setImage(Icon.HOT.image());
    var link = Controls.id(new Link(line, SWT.NONE), "status.inbox");
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).hint(TypeScale.wide(WIDTH), SWT.DEFAULT).grab(true, false).applyTo(link);
    link.addListener(SWT.Selection, e -> Shown.view(workbench, InboxView.ID, failed -> {}));
    EventHandler read = event -> show(link, (InboxState) event.getProperty(IEventBroker.DATA));
    events.subscribe(InboxState.TOPIC, read);
    link.addListener(SWT.Dispose, e -> events.unsubscribe(read));
    return line;
  }

  private void show(Link link, InboxState state) {
    if (!link.isDisposed()) link.setText("<a>" + Controls.literal(state.sentence(clock.instant())) + "</a>");
  }
}
