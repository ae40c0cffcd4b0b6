package org.leadworkbench.ui;

import java.util.Optional;
import java.util.Set;
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

/** The lead the user looks at: read once for all windows, and again when it was changed. */
@Component(service = {CurrentLead.class, EventHandler.class}, property = "event.topics=" + Topics.LEADS_CHANGED)
public final class CurrentLead implements EventHandler {
  private final ShowLead show;
  private final ListModels models;
  private final Async async;
  private final EventAdmin events;
  private volatile Optional<Id<Lead>> current = Optional.empty();

  /** With these use cases. */
  @Activate
  public CurrentLead(@Reference ShowLead show, @Reference ListModels models, @Reference Async async, @Reference EventAdmin events) {
    this.show = show;
    this.models = models;
    this.async = async;
    this.events = events;
  }

  /** Shows this lead: {@link Topics#LEAD_SHOWN} follows once it is read. */
  public void show(Id<Lead> lead) {
    current = Optional.of(lead);
    async.run(() -> show.show(lead).then(dossier -> Result.done(new ShownLead(dossier, models.models()))),
        shown -> {
          if (current.filter(lead::equals).isPresent()) Topics.post(events, Topics.LEAD_SHOWN, shown);
        },
        refused -> Topics.post(events, Topics.REFUSED, refused));
  }

  /** The lead the user looks at, if any. */
  public Optional<Id<Lead>> id() {
    return current;
  }

  @Override
  public void handleEvent(Event changed) {
    if (Topics.data(changed) instanceof Set<?> leads) current.filter(leads::contains).ifPresent(this::show);
  }
}
