package org.leadworkbench.ui.transfer;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.core.transfer.ShowInbox;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventHandler;

/** Looks after the inbox of who is working while the workbench is open, and says so once something arrives. */
public final class WatchInbox implements IStartup {
  private final ReadInbox inbox;
  private final Latest latest;
  private final IEventBroker events;
  private final IWorkbench workbench;
  private final Clock clock;
  private final Arrivals arrivals = new Arrivals();

  /** Made by the workbench. */
  @Inject
  public WatchInbox(ShowInbox show, ListModels models, WhoIsWorking who, Async async, IEventBroker events, IWorkbench workbench, Clock clock) {
    inbox = new ReadInbox(show, models, who::actor, false, Times.local());
    latest = new Latest(async);
    this.events = events;
    this.workbench = workbench;
    this.clock = clock;
  }

  @Override
  public void earlyStartup() {
    workbench.getDisplay().asyncExec(this::begin);
  }

  private void begin() {
    EventHandler changed = event -> look();
    EventHandler another = event -> {
      arrivals.forget();
      look();
    };
    events.subscribe(Topics.LEADS_CHANGED, changed);
    events.subscribe(Topics.WHO, another);
    look();
  }

  /** Where it cannot be read the views that show leads say so. */
  private void look() {
    latest.run(() -> Result.done(inbox.read()), this::looked, failed -> {});
  }

  private void looked(List<Waiting> waiting) {
    events.post(InboxState.TOPIC, new InboxState(waiting));
    var arrived = arrivals.in(waiting);
    if (!arrived.isEmpty()) new ArrivalNotice(workbench, clock).open(arrived);
  }
}
