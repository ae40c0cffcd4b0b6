package org.leadworkbench.store.jpa;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.core.port.Directory;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.Team;
import org.leadworkbench.store.jpa.entity.PersonChangeEntity;
import org.leadworkbench.store.jpa.entity.PersonEntity;
import org.leadworkbench.store.jpa.entity.Search;
import org.leadworkbench.store.jpa.entity.SourceEntity;
import org.leadworkbench.store.jpa.entity.TeamEntity;

/** Persons, teams and sources; few enough to be read whole. */
record JpaDirectory(Work work) implements Directory {
  @Override
  public List<Person> people() {
    return work.all(work.query("select p from Person p order by p.nameKey, p.id", PersonEntity.class))
        .stream().map(PersonEntity::person).toList();
  }

  @Override
  public Optional<Person> person(Id<Person> id) {
    return Optional.ofNullable(work.find(PersonEntity.class, id.value())).map(PersonEntity::person);
  }

  @Override
  public List<Person> named(String nameOrEmail) {
    return work.all(work.query("select p from Person p where p.nameKey = :key or p.emailKey = :key order by p.nameKey, p.id",
        PersonEntity.class).setParameter("key", Search.key(nameOrEmail))).stream().map(PersonEntity::person).toList();
  }

  @Override
  public Person add(Person person) {
    var row = PersonEntity.of(person);
    work.persist(row);
    return row.person(1);
  }

  @Override
  public Person save(Person person) {
    work.mustWrite();
    var row = work.find(PersonEntity.class, person.id().value());
    if (row == null || row.version() != person.version()) throw new StaleData("Person " + person.id());
    row.take(person);
    work.flush();
    return row.person();
  }

  @Override
  public void add(PersonChange change) {
    work.persist(PersonChangeEntity.of(change));
  }

  @Override
  public List<PersonChange> changes(Id<Person> person) {
    return work.all(work.query("select c from PersonChange c where c.person = :person order by c.position", PersonChangeEntity.class)
        .setParameter("person", person.value())).stream().map(PersonChangeEntity::change).toList();
  }

  @Override
  public List<Team> teams() {
    return work.all(work.query("select t from Team t order by t.nameKey, t.id", TeamEntity.class))
        .stream().map(TeamEntity::team).toList();
  }

  @Override
  public void add(Team team) {
    work.persist(TeamEntity.of(team));
  }

  @Override
  public List<Source> sources() {
    return work.all(work.query("select s from Source s order by s.nameKey, s.id", SourceEntity.class))
        .stream().map(SourceEntity::source).toList();
  }

  @Override
  public Optional<Source> source(String name) {
    return work.first(work.query("select s from Source s where s.nameKey = :key", SourceEntity.class)
        .setParameter("key", Search.key(name))).map(SourceEntity::source).findFirst();
  }

  @Override
  public void add(Source source) {
    work.persist(SourceEntity.of(source));
  }

  @Override
  public Source save(Source source) {
    work.mustWrite();
    var row = work.find(SourceEntity.class, source.id().value());
    if (row == null || row.version() != source.version()) throw new StaleData("Source " + source.id());
    row.take(source);
    work.flush();
    return row.source();
  }
}
