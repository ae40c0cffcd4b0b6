package org.leadworkbench.store.jpa;

import java.util.Set;
import java.util.stream.Collectors;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.dialect.Neighbours;
import org.leadworkbench.store.jpa.index.LiveIndex;

/** What was committed, by this program or another: the index takes it over before anybody hears of it and lists again. */
record News(LiveIndex index, Listeners listeners) implements Neighbours.Heard {
  /** What this program committed. */
  void committed(Work work) {
    if (work.isMuchChanged()) anyChanged();
    else tell(work.changed());
  }

  @Override
  public void changed(Set<String> leads) {
    tell(leads.stream().map(Id::<Lead>of).collect(Collectors.toUnmodifiableSet()));
  }

  @Override
  public void anyChanged() {
    index.anyChanged();
    listeners.tellOfAny();
  }

  private void tell(Set<Id<Lead>> leads) {
    index.changed(leads);
    listeners.tell(leads);
  }
}
