package org.leadworkbench.core.lead;

import java.util.List;
import org.leadworkbench.core.port.LeadCount;
import org.leadworkbench.core.port.LeadStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts all leads by state and band. */
@Component(service = CountLeads.class)
public class CountLeads {
  private final LeadStore store;

  /** In this store. */
  @Activate
  public CountLeads(@Reference LeadStore store) {
    this.store = store;
  }

  /** How many there are of each kind; of which there are none, nothing is said. */
  public List<LeadCount> count() {
    return store.read(session -> session.leads().counts());
  }
}
