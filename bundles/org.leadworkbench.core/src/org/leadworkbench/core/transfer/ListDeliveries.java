package org.leadworkbench.core.transfer;

import java.util.List;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.transfer.Delivery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lists deliveries, the newest first. */
@Component(service = ListDeliveries.class)
public class ListDeliveries {
  private final LeadStore store;

  /** On this store. */
  @Activate
  public ListDeliveries(@Reference LeadStore store) {
    this.store = store;
  }

  /** At most so many deliveries. */
  public List<Delivery> list(int limit) {
    return store.read(session -> session.outbox().all(limit));
  }
}
