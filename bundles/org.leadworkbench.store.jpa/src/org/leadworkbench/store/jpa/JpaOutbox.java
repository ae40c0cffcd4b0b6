package org.leadworkbench.store.jpa;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.leadworkbench.core.port.Outbox;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.store.jpa.entity.DeliveryEntity;
import org.leadworkbench.store.jpa.entity.Micros;

/** Deliveries as rows of one table. */
record JpaOutbox(Work work) implements Outbox {
  private static final Set<DeliveryState> TO_DO = Set.of(DeliveryState.WAITING, DeliveryState.RETRY, DeliveryState.UNKNOWN);

  @Override
  public Delivery add(Delivery delivery) {
    var row = DeliveryEntity.of(delivery);
    work.add(row);
    work.changed(delivery.lead());
    return row.delivery(1);
  }

  @Override
  public Delivery save(Delivery delivery) {
    work.mustWrite();
    var row = work.find(DeliveryEntity.class, delivery.id().value());
    if (row == null || row.version() != delivery.version()) throw new StaleData("Delivery " + delivery.id());
    row.take(delivery);
    work.flush();
    work.changed(delivery.lead());
    return row.delivery();
  }

  @Override
  public Optional<Delivery> find(Id<Delivery> id) {
    return Optional.ofNullable(work.find(DeliveryEntity.class, id.value())).map(DeliveryEntity::delivery);
  }

  @Override
  public List<Delivery> of(Id<Lead> lead) {
    return work.all(work.query("select d from Delivery d where d.lead = :lead order by d.requestedAt, d.position",
        DeliveryEntity.class).setParameter("lead", lead.value())).stream().map(DeliveryEntity::delivery).toList();
  }

  @Override
  public List<Delivery> all(int limit) {
    return work.all(work.query("select d from Delivery d order by d.requestedAt desc, d.position desc",
        DeliveryEntity.class).setMaxResults(limit)).stream().map(DeliveryEntity::delivery).toList();
  }

  @Override
  public List<Delivery> due(Instant now, int limit) {
    return work.all(work.query("select d from Delivery d where d.state in :toDo and d.dueAt <= :now"
        + " or d.state = :sending and d.leaseUntil <= :now order by d.dueAt, d.position", DeliveryEntity.class)
        .setParameter("toDo", TO_DO).setParameter("sending", DeliveryState.SENDING).setParameter("now", Micros.of(now))
        .setMaxResults(limit)).stream().map(DeliveryEntity::delivery).toList();
  }

  @Override
  public OptionalLong lastTurn(Id<Person> recipient) {
    return work.query("select d.position from Delivery d where d.recipient = :recipient order by d.position desc", Long.class)
        .setParameter("recipient", recipient.value()).setMaxResults(1).getResultStream().mapToLong(Long::longValue).findFirst();
  }
}
