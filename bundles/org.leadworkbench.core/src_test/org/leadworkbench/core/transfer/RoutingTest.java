package org.leadworkbench.core.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Team;

class RoutingTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private final Person anna = person("anna", Team.SALES);
  private final Person ben = person("ben", Team.SALES);
  private final Person mia = person("mia", Team.MARKETING);

  @Test
  void onlySalesIsRoutedTo() {
    assertEquals(List.of(anna, ben), candidates(anna, ben, mia));
  }

  @Test
  void whoIsAbsentIsPassedBy() {
    assertEquals(List.of(ben), candidates(away(anna, TODAY, Optional.empty()), ben));
  }

  @Test
  void theDeputyTakesTheTurn() {
    assertEquals(List.of(mia, ben), candidates(away(anna, TODAY, Optional.of(mia)), ben, mia));
  }

  @Test
  void aDeputyOfTheSameTeamTakesNoSecondTurn() {
    assertEquals(List.of(ben), candidates(away(anna, TODAY, Optional.of(ben)), ben));
  }

  @Test
  void anAbsentDeputyHelpsNobody() {
    var away = away(mia, TODAY, Optional.empty());
    assertEquals(List.of(), candidates(away(anna, TODAY, Optional.of(away)), away));
  }

  @Test
  void anAbsenceEndsWithItsLastDay() {
    var back = away(anna, TODAY.minusDays(1), Optional.empty());
    assertEquals(List.of(back), candidates(back));
  }

  private static List<Person> candidates(Person... people) {
    return Routing.candidates(List.of(people), TODAY).toList();
  }

  private static Person person(String name, Id<Team> team) {
    return new Person(Id.of(name), 1, name, name + "@example.org", Role.SALES, team, Optional.empty());
  }

  private static Person away(Person person, LocalDate until, Optional<Person> deputy) {
    return person.away(new Absence(until, deputy.map(Person::id)));
  }
}
