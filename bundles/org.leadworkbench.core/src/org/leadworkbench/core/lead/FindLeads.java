package org.leadworkbench.core.lead;

import java.time.ZoneId;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadStore;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists leads, page by page. */
@Component(service = FindLeads.class)
public class FindLeads {
  private final LeadStore store;

  /** On this store. */
  @Activate
  public FindLeads(@Reference LeadStore store) {
    this.store = store;
  }

  /** The first rows of the list. */
  public LeadPage find(LeadQuery query, int limit) {
    return store.read(session -> session.leads().list(query, limit));
  }

  /** The rows behind this place. */
  public LeadPage find(LeadQuery query, LeadPage.Cursor after, int limit) {
    return store.read(session -> session.leads().list(query, after, limit));
  }

  /** The organisation's zone, in which its days begin: what is due today is so everywhere. */
  public ZoneId zone() {
    return store.read(session -> Policy.of(session.settings()).businessTime().zone());
  }

  /** How many leads the list has. */
  public long count(LeadQuery query) {
    return store.read(session -> session.leads().count(query));
  }
}
