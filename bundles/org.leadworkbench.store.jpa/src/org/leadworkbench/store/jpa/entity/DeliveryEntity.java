package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

/** A delivery's row: an entry of the outbox. */
@Entity(name = "Delivery")
@Table(name = "deliveries")
public class DeliveryEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "saved_no") long saved;
  @Column(name = "position_no") long position;
  @Column(name = "lead_id") String lead;
  @Column(name = "recipient_id") String recipient;
  String connector;
  @Enumerated(EnumType.STRING) DeliveryState state;
  int attempts;
  @Column(name = "requested_at") long requestedAt;
  @Column(name = "due_at") long dueAt;
  @Column(name = "lease_until") long leaseUntil;
  @Lob String receipt;
  @Lob String payload;

  protected DeliveryEntity() {}

  /** The row of a new delivery. */
  public static DeliveryEntity of(Delivery delivery) {
    var row = new DeliveryEntity();
    row.id = delivery.id().value();
    row.position = Micros.nextPosition();
    row.take(delivery);
    return row;
  }

  /** Takes over everything but identity and version; the row differs afterwards even where the values do not. */
  public void take(Delivery delivery) {
    saved = Micros.nextPosition();
    lead = delivery.lead().value();
    recipient = delivery.recipient().value();
    connector = delivery.connector();
    state = delivery.state();
    attempts = delivery.attempts();
    requestedAt = Micros.of(delivery.requestedAt());
    dueAt = Micros.of(delivery.dueAt());
    leaseUntil = Micros.of(delivery.leaseUntil());
    receipt = delivery.receipt();
    payload = delivery.payload();
  }

  /** The delivery in this version. */
  public Delivery delivery(int version) {
    return new Delivery(Id.of(id), version, Id.of(lead),
        Id.of(recipient), connector, state, attempts, Micros.instant(requestedAt),
        Micros.instant(dueAt), Micros.instant(leaseUntil), receipt, payload);
  }

  /** The delivery as it was read. */
  public Delivery delivery() {
    return delivery(version);
  }
}
