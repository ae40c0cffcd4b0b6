package org.leadworkbench.core.lead;

import java.time.Clock;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.Before;
import org.leadworkbench.core.ChangedFields;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.MatchKeys;
import org.leadworkbench.core.capture.Normalise;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Corrects what is known of who a lead is. The event names the fields that changed; what they held is kept beside that for taking it back, and goes when the lead is erased. */
@Component(service = EditLead.class)
public class EditLead {
  private static final String NAME = "name";
  private static final String CONSENT = "consent";
  private final LeadStore store;
  private final Clock clock;

  /** On this store and clock. */
  @Activate
  public EditLead(@Reference LeadStore store, @Reference Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Sets these fields, all of them or none; a blank value clears one. Refused where somebody changed one of them since
   * the user looked; what was changed beside them stays.
   *
   * @param seen the lead as the user saw it
   * @param fields by {@link Contact.Field#key()}, or {@code name} for first and last name, or {@code consent} (yes, no, unknown)
   */
  public Result<Lead> edit(Lead seen, Map<String, String> fields, Actor actor) {
    return store.changeAnew(session -> session.leads().find(seen.id())
        .map(lead -> lead.state() == State.MERGED || lead.state() == State.ERASED
            ? Result.<Lead>refused("lead.closed", lead.id(), lead.state())
            : edit(new Moment(session, actor, clock.instant()), seen, lead, fields))
        .orElseGet(() -> Result.refused("lead.unknown", seen.id())));
  }

  private static Result<Lead> edit(Moment moment, Lead seen, Lead lead, Map<String, String> fields) {
    return typed(lead, fields).then(typed -> new Normalise(moment.policy().country()).contact(typed.contact()).then(contact -> {
      if (namesNobody(moment, lead, contact)) return Result.refused("edit.nobody");
      var after = typed.with(contact);
      return changedMeanwhile(seen, lead, after).map(field -> Result.<Lead>refused("edit.changed", lead.id(), field))
          .orElseGet(() -> Result.done(write(moment, lead, contact, after.consent())));
    }));
  }

  /** A field that would be overwritten although the user never saw what it holds. */
  private static Optional<String> changedMeanwhile(Lead seen, Lead now, Lead after) {
    if (after.consent() != now.consent() && now.consent() != seen.consent()) return Optional.of(CONSENT);
    return Arrays.stream(Contact.Field.values()).filter(f -> !after.contact().get(f).equals(now.contact().get(f))
        && !now.contact().get(f).equals(seen.contact().get(f))).map(Contact.Field::key).findFirst();
  }

  /** The lead with these fields as they were typed. */
  private static Result<Lead> typed(Lead lead, Map<String, String> fields) {
    var contact = lead.contact();
    var consent = lead.consent();
    for (var entry : fields.entrySet()) {
      var field = Arrays.stream(Contact.Field.values()).filter(f -> f.key().equalsIgnoreCase(entry.getKey())).findFirst();
      if (field.isPresent()) contact = contact.with(field.get(), entry.getValue());
      else if (entry.getKey().equalsIgnoreCase(NAME)) contact = contact.withName(entry.getValue());
      else if (!entry.getKey().equalsIgnoreCase(CONSENT)) return Result.refused("edit.field", entry.getKey(), known());
      else if (Arrays.stream(Consent.values()).noneMatch(c -> c.name().equalsIgnoreCase(entry.getValue().strip())))
        return Result.refused("edit.consent", entry.getValue());
      else consent = Consent.valueOf(entry.getValue().strip().toUpperCase(java.util.Locale.ROOT));
    }
    return Result.done(lead.with(contact).with(consent));
  }

  /** Whether this edit takes away the last by which the lead is known. */
  private static boolean namesNobody(Moment moment, Lead lead, Contact contact) {
    return names(lead.contact()) && !names(contact) && moment.session().inquiries().of(lead.id()).stream().allMatch(i -> i.key().isEmpty());
  }

  private static boolean names(Contact contact) {
    return Stream.of(contact.name(), contact.organisation(), contact.email(), contact.phone()).anyMatch(known -> !known.isEmpty());
  }

  private static Lead write(Moment moment, Lead lead, Contact contact, Consent consent) {
    var changed = new TreeSet<String>();
    for (var field : Contact.Field.values()) if (!contact.get(field).equals(lead.contact().get(field))) changed.add(field.key());
    var now = lead;
    if (!changed.isEmpty()) {
      var edited = now.with(contact).with(consent);
      now = moment.happened(now, now.with(contact), EventType.CONTACT_CHANGED, "edited", Before.in(ChangedFields.of(changed), lead, edited));
      moment.session().inquiries().reindex(now.id(), MatchKeys.of(lead.contact()), MatchKeys.of(contact));
    }
    if (consent != lead.consent()) {
      var facts = Map.of("consent", consent.name().toLowerCase(java.util.Locale.ROOT));
      now = moment.happened(now, now.with(consent), EventType.CONSENT_RECORDED, "edited", changed.isEmpty() ? Before.in(facts, lead, lead.with(consent)) : facts);
    }
    return now;
  }

  private static String known() {
    return Stream.concat(Stream.of(NAME, CONSENT), Arrays.stream(Contact.Field.values()).map(Contact.Field::key)).collect(Collectors.joining(", "));
  }
}
