package org.leadworkbench.ui.people;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.transfer.RoutingPlan;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Team;

/**
 * Everybody who works with leads, and who gets the next Hot one.
 *
 * @param people all persons by name
 * @param teams all teams
 * @param plan who gets the next Hot leads
 */
record Staff(List<Person> people, List<Team> teams, RoutingPlan plan) {
  Staff {
    people = List.copyOf(people);
    teams = List.copyOf(teams);
  }

  List<Member> members() {
    return people.stream().map(p -> new Member(p, this)).toList();
  }

  String team(Id<Team> id) {
    return teams.stream().filter(t -> t.id().equals(id)).map(Team::name).findFirst().orElse("");
  }

  Optional<Person> person(Id<Person> id) {
    return people.stream().filter(p -> p.id().equals(id)).findFirst();
  }

  /** Whose turn is when, from 1; empty for who gets none. */
  Optional<Integer> turn(Person person) {
    int place = plan.order().stream().map(Person::id).toList().indexOf(person.id());
    return place < 0 ? Optional.empty() : Optional.of(place + 1);
  }

  /** The rule by which Hot leads find their recipient, and what it means now. */
  String rule() {
    var sales = team(Team.SALES);
    return String.join("\n", Messages.TEXT.get("rule.turns", sales), next(sales)) + away() + waiting(sales);
  }

  private String next(String sales) {
    var order = plan.order();
    if (order.isEmpty()) return Messages.TEXT.get("rule.nobody", sales);
    if (order.size() == 1) return Messages.TEXT.get("rule.next", order.getFirst().name());
    return Messages.TEXT.get("rule.order", order.getFirst().name(), order.stream().skip(1).map(Person::name).collect(Collectors.joining(", ")));
  }

  private String away() {
    return plan.away().stream().map(person -> "\n" + new Member(person, this).absence()).collect(Collectors.joining());
  }

  private String waiting(String sales) {
    return plan.waiting() == 0 ? "" : "\n" + Messages.TEXT.get("rule.waiting", plan.waiting(), sales);
  }
}
