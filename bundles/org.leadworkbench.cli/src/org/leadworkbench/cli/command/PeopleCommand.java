package org.leadworkbench.cli.command;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.leadworkbench.cli.output.TextTable;
import org.leadworkbench.core.people.ListPeople;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Team;
import picocli.CommandLine.Command;

/** Lists who is registered. */
@Command(name = "people")
public final class PeopleCommand implements Action {
  @Override
  public void run(Desk desk) {
    var directory = Directory.of(desk);
    if (desk.json()) {
      var json = Json.array();
      directory.people().forEach(p -> json.add(directory.json(p)));
      desk.answer(json);
      return;
    }
    var texts = desk.texts();
    var table = new TextTable(List.of(texts.of("column.name"), texts.of("column.email"), "!" + texts.of("column.role"), texts.of("column.team"),
        "!" + texts.of("column.absent"), texts.of("column.deputy")));
    for (var p : directory.people())
      table.row(p.name(), p.email(), texts.of(p.role()), directory.team(p), p.absence().map(a -> a.until().toString()).orElse(""),
          p.absence().flatMap(a -> a.deputy()).map(directory::name).orElse(""));
    desk.table(table);
    desk.line(texts.of("people.all", directory.people().size()));
  }

  /** All persons and teams, to name them. */
  record Directory(List<Person> people, List<Team> teams) {
    static Directory of(Desk desk) {
      var list = desk.open(ListPeople.class);
      return new Directory(list.people(), list.teams());
    }

    String name(Id<Person> id) {
      return people.stream().filter(p -> p.id().equals(id)).map(Person::name).findFirst().orElse(id.value());
    }

    String team(Person person) {
      var names = teams.stream().collect(Collectors.toMap(Team::id, Team::name, (a, b) -> a));
      return names.getOrDefault(person.team(), person.team().value());
    }

    ObjectNode json(Person person) {
      Function<Id<Person>, String> name = this::name;
      return Json.object().put("id", person.id().value()).put("name", person.name()).put("email", person.email())
          .put("role", Json.code(person.role())).put("team", team(person))
          .put("absentUntil", person.absence().map(a -> a.until().toString()).orElse(null))
          .put("deputy", person.absence().flatMap(a -> a.deputy()).map(name).orElse(null));
    }
  }
}
