package org.leadworkbench.core.qualification;

import java.time.Clock;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.core.policy.NextSteps;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Role;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows how many leads sales can call in time, so that a threshold makes no more of them Hot. */
@Component(service = ShowCapacity.class)
public class ShowCapacity {
  private final LeadStore store;
  private final Clock clock;

  /** On this store. */
  @Activate
  public ShowCapacity(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /** By who is there today, and as it is set. */
  public Capacity capacity() {
    return store.read(session -> new Capacity(people(session),
        Integer.parseInt(session.settings().get(KnownSetting.CALLS_PER_HOUR.key()).orElse(KnownSetting.CALLS_PER_HOUR.standard())), NextSteps.acceptance()));
  }

  private int people(Session session) {
    var today = Policy.of(session.settings()).day(clock.instant());
    return (int) session.directory().people().stream().filter(p -> p.role() == Role.SALES && p.isThere(today)).count();
  }
}
