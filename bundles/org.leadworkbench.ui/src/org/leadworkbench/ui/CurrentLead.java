package org.leadworkbench.ui;

import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.ShowLead;
import org.leadworkbench.core.qualification.ListModels;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.event.Event;
import org.osgi.service.event.EventAdmin;
import org.osgi.service.event.EventHandler;

/**
 * The lead the user looks at: read once for all windows, and again when it was changed. Reading takes place on several
 * threads, so an older answer may come after a newer one; it is dropped then.
 */
@Component(service = {CurrentLead.class, EventHandler.class}, property = "event.topics=" + Topics.LEADS_CHANGED)
public final class CurrentLead implements EventHandler {
  private final Function<Id<Lead>, Result<ShownLead>> read;
  private final Async async;
  private final EventAdmin events;
  private Optional<Id<Lead>> current = Optional.empty();
  private Optional<ShownLead> shown = Optional.empty();
  private int newest;

  /** With these use cases. */
  @Activate
  public CurrentLead(@Reference ShowLead show, @Reference ListModels models, @Reference Async async, @Reference EventAdmin events) {
    this(id -> show.show(id).then(dossier -> Result.done(new ShownLead(dossier, models.models(dossier.lead())))), async, events);
  }

  /** Read by this. */
  CurrentLead(Function<Id<Lead>, Result<ShownLead>> read, Async async, EventAdmin events) {
    this.read = read;
    this.async = async;
    this.events = events;
  }

  /** Shows this lead: {@link Topics#LEAD_SHOWN} follows once it is read. From any thread. */
  public void show(Id<Lead> lead) {
    int mine = begin(Optional.of(lead));
    async.run(() -> read.apply(lead), now -> shown(mine, now), refused -> refused(mine, refused));
  }

  /** The user looks for another lead, of which nobody knows yet which it is. */
  public void leave() {
    begin(Optional.empty());
  }

  /** The lead the user wants to look at, if any; it may not be read yet. */
  public synchronized Optional<Id<Lead>> id() {
    return current;
  }

  /** The lead as the windows show it, for what is done with it; empty while the user waits for another one. */
  public synchronized Optional<ShownLead> shown() {
    return shown.filter(lead -> current.filter(lead.id()::equals).isPresent());
  }

  @Override
  public void handleEvent(Event changed) {
    var what = Topics.data(changed);
    id().filter(lead -> what.equals(Topics.ANY_LEAD) || what instanceof Set<?> leads && leads.contains(lead)).ifPresent(this::show);
  }

  private synchronized int begin(Optional<Id<Lead>> lead) {
    current = lead;
    return ++newest;
  }

  private synchronized void shown(int mine, ShownLead lead) {
    if (mine != newest) return;
    shown = Optional.of(lead);
    Topics.post(events, Topics.LEAD_SHOWN, lead);
  }

  private synchronized void refused(int mine, String sentence) {
    if (mine == newest) Topics.post(events, Topics.REFUSED, sentence);
  }
}
