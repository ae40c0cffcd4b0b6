package org.leadworkbench.ui;

import jakarta.inject.Inject;
import java.util.Map;
import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.ui.AbstractSourceProvider;
import org.eclipse.ui.ISources;
import org.osgi.service.event.EventHandler;

/** Tells the platform in which state the shown lead is, so that plugin.xml can say when a command makes sense. */
public final class LeadSource extends AbstractSourceProvider {
  /** The name of the state in expressions; empty while no lead is shown. */
  private static final String STATE = "org.leadworkbench.ui.lead.state";
  private final IEventBroker events;
  private final EventHandler shown = event -> shown((ShownLead) Topics.data(event));
  private String state = "";

  /** Made by the workbench. */
  @Inject
  public LeadSource(IEventBroker events) {
    this.events = events;
    events.subscribe(Topics.LEAD_SHOWN, shown);
  }

  @Override
  public Map<String, String> getCurrentState() {
    return Map.of(STATE, state);
  }

  @Override
  public String[] getProvidedSourceNames() {
    return new String[] {STATE};
  }

  @Override
  public void dispose() {
    events.unsubscribe(shown);
  }

  private void shown(ShownLead lead) {
    state = lead.lead().state().name();
    fireSourceChanged(ISources.WORKBENCH, STATE, state);
  }
}
