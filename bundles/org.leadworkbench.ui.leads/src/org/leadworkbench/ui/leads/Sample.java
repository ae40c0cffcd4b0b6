package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.SampleLeads;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.leadworkbench.ui.WhoIsWorking;
import org.osgi.service.event.EventAdmin;

/** The commands that add leads to try things out with, and take them away again; the command's id says which. */
public final class Sample extends AbstractHandler {
  private final SampleLeads sample;
  private final CurrentLead current;
  private final WhoIsWorking who;
  private final Async async;
  private final EventAdmin events;

  /** Made by the workbench. */
  @Inject
  public Sample(SampleLeads sample, CurrentLead current, WhoIsWorking who, Async async, EventAdmin events) {
    this.sample = sample;
    this.current = current;
    this.who = who;
    this.async = async;
    this.events = events;
  }

  @Override
  public Object execute(ExecutionEvent event) {
    boolean add = event.getCommand().getId().endsWith(".add");
    async.run(add ? this::add : this::remove, count -> Topics.post(events, Topics.TOLD, Messages.TEXT.get(add ? "sample.added" : "sample.removed", count)),
        why -> Topics.post(events, Topics.REFUSED, why));
    return null;
  }

  private Result<Integer> add() {
    return sample.add(Terms.language(), who.actor());
  }

  private Result<Integer> remove() {
    current.leave();
    return Result.done(sample.remove());
  }
}
