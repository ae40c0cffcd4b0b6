package org.leadworkbench.core.transfer;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
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

  /** The same with the names of those it is about. */
  public List<DeliveryRow> rows(int limit) {
    return store.read(session -> {
      var deliveries = session.outbox().all(limit);
      var leads = session.leads().find(deliveries.stream().map(Delivery::lead).distinct().toList());
      var people = session.directory().people().stream().collect(Collectors.toMap(Person::id, Person::name));
      return deliveries.stream().map(d -> row(d, Optional.ofNullable(leads.get(d.lead())).map(Lead::contact), people.getOrDefault(d.recipient(), ""))).toList();
    });
  }

  private static DeliveryRow row(Delivery delivery, Optional<Contact> contact, String recipient) {
    return new DeliveryRow(delivery, contact.map(Contact::name).orElse(""), contact.map(Contact::organisation).orElse(""), recipient);
  }
}
