package org.leadworkbench.store.jpa;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.port.TimeLine;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.store.jpa.entity.EventEntity;

/** Events as rows that are only added. */
record JpaTimeLine(Work work) implements TimeLine {
  @Override
  public void add(LeadEvent event) {
    work.add(EventEntity.of(event));
    work.changed(event.lead());
  }

  @Override
  public List<LeadEvent> of(Id<Lead> lead) {
    return work.all(work.query("select e from Event e where e.lead = :lead order by e.at, e.position", EventEntity.class)
        .setParameter("lead", lead.value())).stream().map(EventEntity::event).toList();
  }

  @Override
  public Optional<LeadEvent> last(Id<Lead> lead, EventType type) {
    return work.first(work.query("select e from Event e where e.lead = :lead and e.type = :type"
        + " order by e.at desc, e.position desc", EventEntity.class)
        .setParameter("lead", lead.value()).setParameter("type", type)).map(EventEntity::event).findFirst();
  }
}
