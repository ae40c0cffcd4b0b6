package org.leadworkbench.store.jpa;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.TimeLine;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.store.jpa.entity.EventEntity;
import org.leadworkbench.store.jpa.rows.RowType;
import org.leadworkbench.store.jpa.rows.Rows;

/** Events as rows that are only added. */
record JpaTimeLine(Work work) implements TimeLine {
  private static final RowType<EventEntity> EVENTS = RowType.of(EventEntity.class);

  @Override
  public void add(LeadEvent event) {
    work.add(EventEntity.of(event));
    work.changed(event.lead());
  }

  @Override
  public void replace(Id<Lead> lead, List<LeadEvent> events) {
    work.update("delete from lead_events where lead_id = ?", lead.value());
    events.forEach(this::add);
  }

  @Override
  public List<LeadEvent> of(Id<Lead> lead) {
    return work.inTime(EVENTS, "where lead_id = ?", lead.value()).stream().map(EventEntity::event).toList();
  }

  @Override
  public Map<Id<Lead>, List<LeadEvent>> of(Collection<Id<Lead>> leads) {
    return byLead("where lead_id " + Rows.KEYS, leads);
  }

  @Override
  public Map<Id<Lead>, List<LeadEvent>> of(Collection<Id<Lead>> leads, Set<EventType> types) {
    if (types.isEmpty()) return Map.of();
    return byLead("where lead_id " + Rows.KEYS + " and event_type in (" + types.stream().map(type -> "'" + type + "'").collect(Collectors.joining(",")) + ")", leads);
  }

  private Map<Id<Lead>, List<LeadEvent>> byLead(String condition, Collection<Id<Lead>> leads) {
    return work.inTime(EVENTS, condition, leads.stream().map(Id::value).toList()).stream().map(EventEntity::event).collect(Collectors.groupingBy(LeadEvent::lead));
  }

  @Override
  public Optional<LeadEvent> last(Id<Lead> lead, EventType type) {
    return work.latest(EVENTS, "where lead_id = ? and event_type = ?", lead.value(), type.name()).map(EventEntity::event);
  }
}
