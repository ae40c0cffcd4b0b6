package org.leadworkbench.store.jpa.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Optional;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;

/** A person's row. */
@Entity(name = "Person")
@Table(name = "persons")
public class PersonEntity extends VersionedRow {
  @jakarta.persistence.Id String id;
  @Column(name = "saved_no") long saved;
  String name;
  @Column(name = "name_key") String nameKey;
  String email;
  @Column(name = "email_key") String emailKey;
  @Enumerated(EnumType.STRING) @Column(name = "person_role") Role role;
  @Column(name = "team_id") String team;
  @Column(name = "absent_until") String absentUntil;
  @Column(name = "deputy_id") String deputy;

  protected PersonEntity() {}

  /** The row of a new person. */
  public static PersonEntity of(Person person) {
    var row = new PersonEntity();
    row.id = person.id().value();
    row.take(person);
    return row;
  }

  /** Takes over everything but identity and version; the row differs afterwards even where the values do not. */
  public void take(Person person) {
    saved = Micros.nextPosition();
    name = person.name();
    nameKey = Search.key(person.name());
    email = person.email();
    emailKey = Search.key(person.email());
    role = person.role();
    team = person.team().value();
    absentUntil = person.absence().map(a -> a.until().toString()).orElse(null);
    deputy = person.absence().flatMap(Absence::deputy).map(Id::value).orElse(null);
  }

  /** The person in this version. */
  public Person person(int version) {
    return new Person(Id.of(id), version, name, email, role, Id.of(team),
        Optional.ofNullable(absentUntil).map(day -> new Absence(LocalDate.parse(day),
            Optional.ofNullable(deputy).map(Id::of))));
  }

  /** The person as it was read. */
  public Person person() {
    return person(version);
  }
}
