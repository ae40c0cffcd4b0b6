package org.leadworkbench.core.qualification;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.qualification.Activity;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.Evidence;

/** Collects what models may look at: everything known at a moment, and nothing of who the lead is. */
final class GatherEvidence {
  private static final Set<EventType> CONTACTS = EnumSet.of(EventType.FIRST_TOUCH_MADE, EventType.CONTACT_MADE);
  private static final Set<EventType> INQUIRIES = EnumSet.of(EventType.LEAD_CAPTURED, EventType.INQUIRY_ADDED);

  private final Session session;
  private final Lead lead;
  private final Instant moment;
  private final double baseRate;
  private final List<Activity> activities = new ArrayList<>();

  GatherEvidence(Session session, Lead lead, Instant moment, double baseRate) {
    this.session = session;
    this.lead = lead;
    this.moment = moment;
    this.baseRate = baseRate;
    for (var event : session.timeLine().of(lead.id())) {
      if (event.at().isAfter(moment)) continue;
      if (CONTACTS.contains(event.type())) activities.add(contact(event));
      if (INQUIRIES.contains(event.type())) activities.add(new Activity("inquiry", event.at(), true));
    }
  }

  /** The evidence for one model: its own questions' latest answers. */
  Evidence of(String model) {
    var answers = new TreeMap<String, Answer>();
    for (var answer : session.judgements().answers(lead.id(), model))
      if (!answer.at().isAfter(moment)) answers.put(answer.question(), answer);
    return new Evidence(moment, baseRate, answers, new TreeMap<String, Detail>(lead.details()), activities);
  }

  private static Activity contact(LeadEvent event) {
    return new Activity(event.facts().getOrDefault("kind", "call"), event.at(), "yes".equals(event.facts().get("reached")));
  }
}
