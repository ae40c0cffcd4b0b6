package org.leadworkbench.core.transfer;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.Standing;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Contribution;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows what sales was handed over and neither accepted nor rejected so far. */
@Component(service = ShowInbox.class)
public class ShowInbox {
  private static final LeadQuery WAITING = LeadQuery.all().in(Set.of(State.TRANSFERRED)).by(LeadQuery.Order.DUE_FIRST);
  private final LeadStore store;

  /** On this store. */
  @Activate
  public ShowInbox(@Reference LeadStore store) {
    this.store = store;
  }

  /** What waits for this person; the most urgent ones where there are more than the limit. */
  public Inbox of(Id<Person> person, int limit) {
    return show(WAITING.of(person), limit);
  }

  /** What waits for anybody in sales; the most urgent ones where there are more than the limit. */
  public Inbox ofAll(int limit) {
    return show(WAITING, limit);
  }

  private Inbox show(LeadQuery query, int limit) {
    return store.read(session -> {
      var rows = session.leads().list(query, limit).rows();
      List<Id<Lead>> ids = rows.stream().map(LeadRow::id).toList();
      var leads = session.leads().find(ids);
      var events = session.timeLine().of(ids, Standing.with(EventType.TRANSFER_DELIVERED));
      // A list may be older than a lead.
      var waiting = rows.stream().filter(row -> Optional.ofNullable(leads.get(row.id())).filter(ShowInbox::waits).isPresent())
          .map(row -> handedOver(session, row, leads.get(row.id()), events))
          .sorted(Comparator.comparing(HandedOver::at).reversed()).toList();
      return new Inbox(waiting, session.leads().count(query), Policy.of(session.settings()).businessTime());
    });
  }

  private static boolean waits(Lead lead) {
    return lead.state() == State.TRANSFERRED;
  }

  private static HandedOver handedOver(Session session, LeadRow row, Lead lead, Map<Id<Lead>, List<LeadEvent>> events) {
    return new HandedOver(lead, row.responsible(), row.source(), arrival(lead, events.getOrDefault(lead.id(), List.of())), reasons(session, lead));
  }

  private static Instant arrival(Lead lead, List<LeadEvent> events) {
    return Standing.of(events).events().stream().filter(e -> e.type() == EventType.TRANSFER_DELIVERED).map(LeadEvent::at)
        .max(Comparator.naturalOrder()).orElse(lead.capturedAt());
  }

  private static List<Contribution> reasons(Session session, Lead lead) {
    return lead.rating().flatMap(rating -> session.judgements().latest(lead.id(), rating.model()))
        .map(assessment -> assessment.estimate().contributions()).orElse(List.of());
  }
}
