package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Rating;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;

/** A lead's row. The keys by which lists are ordered are never null, so that a page can go on behind any row. */
@Entity(name = "Lead")
@Table(name = "leads")
public class LeadEntity extends VersionedRow {
  /** Behind every probability in a list: not assessed yet. */
  private static final double NO_PROBABILITY = -1;
  /** The columns that {@link #courseOf} fills and that change with what happens to a lead; who it is, and what is known of it, stays. */
  public static final Set<String> COURSE = Set.of("saved_no", "consent", "state", "team_id", "person_id", "next_kind", "next_due", "band", "probability",
      "rating_since", "rating_model", "probability_key", "due_key");

  @jakarta.persistence.Id String id;
  @Column(name = "saved_no") long saved;
  @Embedded ContactPart contact;
  @Lob String details;
  @Column(name = "source_id") String source;
  @Column(name = "captured_at") long capturedAt;
  @Enumerated(EnumType.STRING) Consent consent;
  @Enumerated(EnumType.STRING) State state;
  @Column(name = "team_id") String team;
  @Column(name = "person_id") String person;
  @Enumerated(EnumType.STRING) @Column(name = "next_kind") NextStep.Kind nextKind;
  @Column(name = "next_due") Long nextDue;
  @Enumerated(EnumType.STRING) Band band;
  Double probability;
  @Column(name = "rating_since") Long ratingSince;
  @Column(name = "rating_model") String ratingModel;
  @Column(name = "search_text") String searchText;
  @Column(name = "name_key") String nameKey;
  @Column(name = "probability_key") double probabilityKey;
  @Column(name = "due_key") long dueKey;

  protected LeadEntity() {}

  /** The row of a new lead. */
  public static LeadEntity of(Lead lead) {
    var row = new LeadEntity();
    row.id = lead.id().value();
    row.take(lead);
    return row;
  }

  /** The row without contact and details, and what is made of them. */
  public static LeadEntity courseOf(Lead lead) {
    var row = new LeadEntity();
    row.id = lead.id().value();
    row.takeCourse(lead);
    return row;
  }

  /** The lead's id. */
  public String id() {
    return id;
  }

  private void take(Lead lead) {
    takeCourse(lead);
    contact = new ContactPart(lead.contact());
    details = Details.json(lead.details());
    searchText = Search.text(lead.contact());
    nameKey = Search.order(lead.contact());
  }

  private void takeCourse(Lead lead) {
    saved = Micros.nextPosition();
    source = lead.source().value();
    capturedAt = Micros.of(lead.capturedAt());
    consent = lead.consent();
    state = lead.state();
    team = lead.responsibility().team().value();
    person = lead.responsibility().person().map(Id::value).orElse(null);
    nextKind = lead.next().map(NextStep::kind).orElse(null);
    nextDue = lead.next().map(n -> Micros.of(n.due())).orElse(null);
    band = lead.rating().map(Rating::band).orElse(null);
    probability = lead.rating().map(Rating::probability).orElse(null);
    ratingSince = lead.rating().map(r -> Micros.of(r.since())).orElse(null);
    ratingModel = lead.rating().map(Rating::model).orElse(null);
    probabilityKey = lead.rating().map(Rating::probability).orElse(NO_PROBABILITY);
    dueKey = lead.next().map(n -> Micros.of(n.due())).orElse(Long.MAX_VALUE);
  }

  /** The lead in this version. EclipseLink reads a contact of whom nothing is known as none. */
  public Lead lead(int version) {
    Optional<Id<Person>> responsible = Optional.ofNullable(person).map(Id::of);
    return new Lead(Id.of(id), version, contact == null ? Contact.empty() : contact.contact(), Details.of(details),
        Id.of(source), Micros.instant(capturedAt), consent, state,
        new Responsibility(Id.of(team), responsible),
        Optional.ofNullable(nextKind).map(kind -> new NextStep(kind, Micros.instant(nextDue))),
        Optional.ofNullable(band).map(b -> new Rating(b, probability, Micros.instant(ratingSince), ratingModel)));
  }

  /** The lead as it was read. */
  public Lead lead() {
    return lead(version);
  }
}
