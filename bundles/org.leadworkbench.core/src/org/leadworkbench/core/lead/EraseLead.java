package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.codec.digest.DigestUtils;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.DeliveryState;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Erases who a lead was, and with it every lead that was merged into it. What stays is the course for the reports (when,
 * which state, which band) and the proof of consent: when and how it was given, and telephone and e-mail as SHA-256, so
 * that whoever asks with the number in hand can be answered and nobody else can read it. It cannot be taken back.
 */
@Component(service = EraseLead.class)
public class EraseLead {
  /** Their reasons are words of a person, which may name somebody. */
  private static final Set<EventType> IN_WORDS = EnumSet.of(EventType.PERSONALLY_ASSESSED, EventType.QUALIFIED, EventType.REOPENED);
  private static final Set<EventType> PROOFS = EnumSet.of(EventType.CONSENT_RECORDED, EventType.NUMBER_REVEALED);
  /** What is counted, and names nobody outside the house. */
  private static final Set<String> KEPT = Set.of("model", "policy", "thresholds", "probability", "band", "from", "to", "into", "kind", "reached", "until", "person",
      "delivery", "connector", "recipient", "outcome", "at", "history", "order", "late", "fields", "undone");
  private final LeadStore store;
  private final Clock clock;

  /** Why somebody is erased. */
  public enum Ground {
    /** The person asked for it. */
    REQUEST,
    /** The time for which the data may be kept is over. */
    PERIOD,
    /** The data should never have come in. */
    MISTAKE;

    /** The ground as commands and events write it. */
    public String code() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** On this store and clock. */
  @Activate
  public EraseLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Erases this lead. Refused where it is unknown or erased, on its way to a receiver at this moment, or merged into
   * another: then that one is to be erased.
   */
  public Result<Lead> erase(Id<Lead> id, Ground ground, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id).map(lead -> switch (lead.state()) {
      case ERASED -> Result.<Lead>refused("lead.closed", id, lead.state());
      case MERGED -> Result.<Lead>refused("erase.merged", id, target(session.timeLine().last(id, EventType.MERGED_INTO)));
      default -> session.outbox().of(id).stream().anyMatch(d -> d.state() == DeliveryState.SENDING) ? Result.<Lead>refused("delivery.sending")
          : Result.done(erase(new Moment(session, actor, clock.instant()), lead, ground));
    }).orElseGet(() -> Result.refused("lead.unknown", id)));
  }

  private static String target(Optional<LeadEvent> merged) {
    return merged.map(e -> e.facts().getOrDefault("into", "")).orElse("");
  }

  private static Lead erase(Moment moment, Lead lead, Ground ground) {
    var session = moment.session();
    var events = session.timeLine().of(lead.id());
    for (var event : events)
      if (event.type() == EventType.CONTACT_CHANGED && event.reason().equals("merged"))
        session.leads().find(Id.of(event.facts().get("from"))).filter(l -> l.state() == State.MERGED).ifPresent(merged -> erase(moment, merged, ground));
    session.leads().forget(lead.id());
    session.timeLine().replace(lead.id(), events.stream().map(EraseLead::nameless).toList());
    var erased = lead.with(Contact.empty()).with(Map.of()).with(Responsibility.of(lead.responsibility().team())).closed(State.ERASED);
    return moment.happened(lead, erased, EventType.PERSONAL_DATA_ERASED, ground.code(), proof(lead, events));
  }

  private static LeadEvent nameless(LeadEvent event) {
    var facts = new HashMap<>(Before.without(event.facts()));
    if (!PROOFS.contains(event.type())) facts.keySet().retainAll(KEPT);
    return new LeadEvent(event.id(), event.lead(), event.at(), event.actor(), event.type(), IN_WORDS.contains(event.type()) ? "erased" : event.reason(),
        event.from(), event.to(), facts);
  }

  /** Only where there is something to prove. */
  private static Map<String, String> proof(Lead lead, List<LeadEvent> events) {
    var proof = new HashMap<String, String>();
    if (lead.consent() != Consent.YES && events.stream().noneMatch(e -> PROOFS.contains(e.type()))) return proof;
    if (!lead.contact().phone().isEmpty()) proof.put("phoneSha256", DigestUtils.sha256Hex(lead.contact().phone()));
    if (!lead.contact().email().isEmpty()) proof.put("emailSha256", DigestUtils.sha256Hex(lead.contact().email()));
    return proof;
  }
}
