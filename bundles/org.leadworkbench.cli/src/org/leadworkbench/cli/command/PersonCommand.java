package org.leadworkbench.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import org.leadworkbench.core.people.AddPerson;
import org.leadworkbench.core.people.FindActor;
import org.leadworkbench.core.people.MarkAbsent;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Registers persons and notes when they are away. */
@Command(name = "person", subcommands = {PersonCommand.Add.class, PersonCommand.Absent.class})
public final class PersonCommand {
  private static void answer(Desk desk, Person person, String key) {
    var directory = PeopleCommand.Directory.of(desk);
    if (desk.json()) desk.answer(directory.json(person));
    else desk.line(desk.texts().of(key, person.name(), desk.texts().of(person.role()), directory.team(person),
        person.absence().map(a -> a.until().toString()).orElse("")));
  }

  /** Registers a person. */
  @Command(name = "add")
  public static final class Add implements Action {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "name")
    private String name;

    @Option(names = "--email", paramLabel = "E", required = true)
    private String email;

    @Option(names = "--role", paramLabel = "ROLE", required = true)
    private Role role;

    @Option(names = "--team", paramLabel = "T", defaultValue = "")
    private String team;

    @Override
    public void run(Desk desk) {
      answer(desk, desk.done(desk.open(AddPerson.class).add(name, email, role, team, desk.actor())), "person.added");
    }
  }

  /** Notes that a person is away. */
  @Command(name = "absent")
  public static final class Absent implements Action {
    @Parameters(index = "0", paramLabel = "NAME", descriptionKey = "person")
    private String name;

    @Option(names = "--until", paramLabel = "DATE", required = true)
    private LocalDate until;

    @Option(names = "--deputy", paramLabel = "NAME")
    private String deputy;

    @Override
    public void run(Desk desk) {
      var find = desk.open(FindActor.class);
      var person = desk.done(find.person(name));
      var standIn = Optional.ofNullable(deputy).map(d -> desk.done(find.person(d)));
      answer(desk, desk.done(desk.open(MarkAbsent.class).mark(person, until, standIn, desk.actor())), "person.absent");
    }
  }
}
