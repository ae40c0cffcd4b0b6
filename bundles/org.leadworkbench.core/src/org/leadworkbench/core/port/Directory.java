package org.leadworkbench.core.port;

import java.util.List;
import java.util.Optional;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.PersonChange;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.Team;

/** Persons, teams and sources. Names and e-mails are compared without regard to case. */
public interface Directory {
  /** All persons by name. */
  List<Person> people();

  /** The person with this id. */
  Optional<Person> person(Id<Person> id);

  /** The persons with this name or e-mail. */
  List<Person> named(String nameOrEmail);

  /** Adds a new person, whose version is 0. */
  Person add(Person person);

  /** Saves a person that was read before; {@link StaleData} where another was faster. */
  Person save(Person person);

  /** Notes who registered a person or changed them, in the transaction that does so. */
  void add(PersonChange change);

  /** Who registered this person and who changed them since then, oldest first. */
  List<PersonChange> changes(Id<Person> person);

  /** All teams by name; Marketing and Sales are always there. */
  List<Team> teams();

  /** Adds a team. */
  void add(Team team);

  /** All sources by name. */
  List<Source> sources();

  /** The source with this name. */
  Optional<Source> source(String name);

  /** Adds a new source, whose version is 0. */
  void add(Source source);

  /** Saves a source that was read before; {@link StaleData} where another was faster. */
  Source save(Source source);
}
