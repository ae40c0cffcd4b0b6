package org.leadworkbench.core;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;

/** How a lead stood before a person's step, kept as particulars of the step's first event: by them it can be taken back. */
public final class Before {
  private static final String PREFIX = "was.";
  private static final String TEAM = PREFIX + "team";
  private static final String PERSON = PREFIX + "person";
  private static final String NEXT = PREFIX + "next";
  private static final String DUE = PREFIX + "due";
  private static final String BAND = PREFIX + "band";
  private static final String PROBABILITY = PREFIX + "probability";
  private static final String SINCE = PREFIX + "since";
  private static final String MODEL = PREFIX + "model";
  private static final String CONSENT = PREFIX + "consent";
  private static final String DETAILS = PREFIX + "detailsAdded";
  private static final String SEPARATOR = "\n";
  private static final String CONTACT = PREFIX + "contact.";

  private Before() {}

  /** These particulars, with how the lead stood before, and what the fields held that the step changes. */
  public static Map<String, String> in(Map<String, String> facts, Lead before, Lead after) {
    var all = new HashMap<>(facts);
    all.put(TEAM, before.responsibility().team().value());
    before.responsibility().person().ifPresent(person -> all.put(PERSON, person.value()));
    before.next().ifPresent(next -> {
      all.put(NEXT, next.kind().name());
      all.put(DUE, next.due().toString());
    });
    before.rating().ifPresent(rating -> {
      all.put(BAND, rating.band().name());
      all.put(PROBABILITY, Double.toString(rating.probability()));
      all.put(SINCE, rating.since().toString());
      all.put(MODEL, rating.model());
    });
    if (before.consent() != after.consent()) all.put(CONSENT, before.consent().name());
    for (var field : Contact.Field.values())
      if (!before.contact().get(field).equals(after.contact().get(field))) all.put(CONTACT + field.key(), before.contact().get(field));
    var added = after.details().keySet().stream().filter(name -> !before.details().containsKey(name)).collect(Collectors.joining(SEPARATOR));
    if (!added.isEmpty()) all.put(DETAILS, added);
    return all;
  }

  /** Whether an event begins a step that can be taken back. */
  public static boolean isIn(LeadEvent event) {
    return event.facts().containsKey(TEAM);
  }

  /** The particulars of an event that say what happened, without those for taking it back. */
  public static Map<String, String> without(Map<String, String> facts) {
    return facts.entrySet().stream().filter(f -> !f.getKey().startsWith(PREFIX)).collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** The lead as it stood before the step that this event begins. */
  public static Lead restored(Lead now, LeadEvent first) {
    var facts = first.facts();
    var next = Optional.ofNullable(facts.get(NEXT)).map(kind -> new NextStep(NextStep.Kind.valueOf(kind), Instant.parse(facts.get(DUE))));
    var rating = Optional.ofNullable(facts.get(BAND)).map(band -> new Rating(Band.valueOf(band), Double.parseDouble(facts.get(PROBABILITY)),
        Instant.parse(facts.get(SINCE)), facts.get(MODEL)));
    var consent = Optional.ofNullable(facts.get(CONSENT)).map(Consent::valueOf).orElse(now.consent());
    return new Lead(now.id(), now.version(), contact(now.contact(), facts), details(now, facts), now.source(), now.capturedAt(), consent, first.from(),
        new Responsibility(Id.of(facts.get(TEAM)), Optional.ofNullable(facts.get(PERSON)).map(Id::of)), next, rating);
  }

  private static Map<String, Detail> details(Lead now, Map<String, String> facts) {
    var details = new HashMap<>(now.details());
    for (var added : facts.getOrDefault(DETAILS, "").split(SEPARATOR)) details.remove(added);
    return details;
  }

  private static Contact contact(Contact now, Map<String, String> facts) {
    var contact = now;
    for (var field : Contact.Field.values())
      if (facts.containsKey(CONTACT + field.key())) contact = contact.with(field, facts.get(CONTACT + field.key()));
    return contact;
  }
}
