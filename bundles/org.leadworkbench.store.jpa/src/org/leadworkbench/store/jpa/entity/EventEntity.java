package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.State;

/** An event's row; never changed. */
@Entity(name = "Event")
@Table(name = "lead_events")
public class EventEntity extends DatedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "lead_id") String lead;
  @Column(name = "happened_at") long at;
  @Embedded ActorPart actor;
  @Enumerated(EnumType.STRING) @Column(name = "event_type") EventType type;
  String reason;
  @Enumerated(EnumType.STRING) @Column(name = "state_before") State from;
  @Enumerated(EnumType.STRING) @Column(name = "state_after") State to;
  @Lob String facts;

  protected EventEntity() {}

  /** The row of a new event. */
  public static EventEntity of(LeadEvent event) {
    var row = new EventEntity();
    row.id = event.id().value();
    row.lead = event.lead().value();
    row.position = Micros.nextPosition();
    row.at = Micros.of(event.at());
    row.actor = new ActorPart(event.actor());
    row.type = event.type();
    row.reason = event.reason();
    row.from = event.from();
    row.to = event.to();
    row.facts = Facts.json(event.facts());
    return row;
  }

  @Override
  long at() {
    return at;
  }

  /** The event. */
  public LeadEvent event() {
    return new LeadEvent(Id.of(id), Id.of(lead), Micros.instant(at),
        actor.actor(), type, reason, from, to, Facts.of(facts));
  }
}
