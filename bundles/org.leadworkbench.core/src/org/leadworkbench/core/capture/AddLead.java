package org.leadworkbench.core.capture;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Inquiry;
import org.leadworkbench.model.Source;
import org.leadworkbench.spi.capture.Row;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Adds a single lead, entered by hand or by a command: normalised and matched like a row of a list. */
@Component(service = AddLead.class)
public class AddLead {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public AddLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Adds the lead, or a further inquiry where the person is there already.
   *
   * @param source name of the source, made where there is none of this name
   */
  public Result<AddedLead> add(Contact contact, Consent consent, String source, Actor actor) {
    if (source.isBlank()) return Result.refused("capture.source");
    return store.change(session -> {
      var policy = Policy.of(session.settings());
      return new Normalise(policy.country()).contact(contact).then(normal -> isNobody(normal) ? Result.refused("capture.nobody")
          : Result.done(book(session, policy, normal, consent, source.strip(), actor)));
    });
  }

  private AddedLead book(Session session, Policy policy, Contact contact, Consent consent, String sourceName, Actor actor) {
    var source = session.directory().source(sourceName).orElseGet(() -> {
      var added = new Source(Id.next(clock.instant()), 0, sourceName, "");
      session.directory().add(added);
      return added;
    });
    var id = Id.<Inquiry>next(clock.instant()).value();
    var cells = new LinkedHashMap<String, String>();
    contact.values().forEach((field, value) -> cells.put(field.key(), value));
    // The id makes the fingerprint one of its own: the same entry made twice is two inquiries.
    var fingerprint = Header.fingerprint(new TreeMap<>(Map.of("entry", id)));
    var row = Incoming.of(new Row(0, List.of()), cells, fingerprint, MappedRow.of(contact, consent, clock.instant()));
    var known = new Known(session, source, List.of(), new Written());
    known.load(List.of(row));
    var booking = new Booking(new Moment(session, actor, clock.instant()), source, id, policy.nextSteps());
    var same = known.same(row);
    if (same.isPresent()) return new AddedLead(booking.merge(same.get(), row), true, List.of());
    var lead = booking.create(row);
    return new AddedLead(lead, false, booking.propose(lead, known, row));
  }

  private static boolean isNobody(Contact contact) {
    return contact.name().isEmpty() && contact.organisation().isEmpty() && contact.email().isEmpty() && contact.phone().isEmpty();
  }
}
