package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Map;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Shows somebody's telephone number for a call whose legal basis is named; that it was shown stands in the time line. */
@Component(service = RevealNumber.class)
public class RevealNumber {
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public RevealNumber(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The number of an open lead. Refused where the basis wants a note and there is none, and where consent would be
   * presumed of somebody who said no.
   *
   * @param note words about the basis, may be empty
   */
  public Result<String> reveal(Id<Lead> id, LegalBasis basis, String note, Actor actor) {
    if (basis.wantsNote() && note.isBlank()) return Result.refused("lead.number.note");
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> reveal(new Moment(session, actor, clock.instant()), lead, basis, note))
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }

  private static Result<String> reveal(Moment moment, Lead lead, LegalBasis basis, String note) {
    if (!lead.state().isOpen()) return Result.refused("lead.closed", lead.id(), lead.state());
    if (lead.contact().phone().isEmpty()) return Result.refused("lead.number.none", lead.id());
    if (basis == LegalBasis.PRESUMED && lead.consent() == Consent.NO) return Result.refused("lead.number.no");
    moment.happened(lead, EventType.NUMBER_REVEALED, basis.code(), note.isBlank() ? Map.of() : Map.of("note", note.strip()));
    return Result.done(lead.contact().phone());
  }
}
