package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.PersonChange;

/** Who changed a person when; never changed. */
@Entity(name = "PersonChange")
@Table(name = "person_changes")
public class PersonChangeEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "position_no") long position;
  @Column(name = "person_id") String person;
  @Column(name = "person_version") int personVersion;
  @Column(name = "absent_until") String absentUntil;
  @Column(name = "deputy_id") String deputy;
  @Embedded ActorPart actor;
  @Column(name = "changed_at") long at;

  protected PersonChangeEntity() {}

  /** The row of a change. */
  public static PersonChangeEntity of(PersonChange change) {
    var row = new PersonChangeEntity();
    row.id = Id.next(change.at()).value();
    row.position = Micros.nextPosition();
    row.person = change.person().value();
    row.personVersion = change.version();
    row.absentUntil = change.absence().map(a -> a.until().toString()).orElse(null);
    row.deputy = change.absence().flatMap(Absence::deputy).map(Id::value).orElse(null);
    row.actor = new ActorPart(change.actor());
    row.at = Micros.of(change.at());
    return row;
  }

  /** The change. */
  public PersonChange change() {
    var absence = Optional.ofNullable(absentUntil).map(day -> new Absence(LocalDate.parse(day), Optional.ofNullable(deputy).map(Id::of)));
    return new PersonChange(Id.of(person), personVersion, absence, actor.actor(), Micros.instant(at));
  }
}
