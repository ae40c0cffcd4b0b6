package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.leadworkbench.core.merge.ListDuplicates;
import org.leadworkbench.core.merge.MergeLeads;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** The command that shows leads that are likely the same person side by side, those of the shown lead first. */
public final class Duplicates extends AbstractHandler {
  private static final int MOST = 200;
  private final ListDuplicates list;
  private final MergeLeads merge;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public Duplicates(ListDuplicates list, MergeLeads merge, CurrentLead current, WhoIsWorking who, Async async, EventAdmin events) {
    this.list = list;
    this.merge = merge;
    this.current = current;
    this.who = who;
    this.async = async;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    var shell = HandlerUtil.getActiveShell(event);
    async.read(() -> current.id().map(lead -> list.list(lead, MOST)).orElseGet(() -> list.list(MOST)), pairs -> show(shell, pairs),
        failed -> Topics.post(events, Topics.REFUSED, failed));
    return null;
  }

  private void show(Shell shell, List<Pair> pairs) {
    if (pairs.isEmpty()) Topics.post(events, Topics.TOLD, Messages.TEXT.get("merge.none"));
    else new MergeDialog(shell, pairs, new Decisions()).open();
  }

  /** What the dialog's buttons do. */
  private final class Decisions implements MergeDialog.Decisions {
    @Override
    public void same(MergeChoice choice, Runnable done, Consumer<String> refused) {
      var pair = choice.pair();
      async.run(() -> merge.merge(pair.goes().id(), pair.stays().id(), choice.taken(), who.actor()), lead -> {
        current.show(lead.id());
        Topics.post(events, Topics.TOLD, Messages.TEXT.get("merge.done", LeadCard.title(lead)));
        done.run();
      }, refused);
    }

    @Override
    public void different(Pair pair, Runnable done, Consumer<String> refused) {
      async.run(() -> merge.decline(pair.stays().id(), pair.goes().id()), proposal -> done.run(), refused);
    }
  }
}
