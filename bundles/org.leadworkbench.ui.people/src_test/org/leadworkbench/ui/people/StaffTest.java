package org.leadworkbench.ui.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.transfer.RoutingPlan;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Team;
import org.leadworkbench.ui.form.Field;

class StaffTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
  private final Person anna = person("Anna", Optional.empty());
  private final Person ben = person("Ben", Optional.empty());
  private final Person cora = person("Cora", Optional.of(new Absence(TODAY.plusDays(3), Optional.of(ben.id()))));
  private final Person dora = person("Dora", Optional.of(new Absence(TODAY.minusDays(1), Optional.empty())));

  @Test
  void theRuleNamesWhoIsNextAndThenWho() {
    var rule = staff(List.of(ben, anna), List.of(), 0).rule();

    assertTrue(rule.indexOf("Ben") > 0 && rule.indexOf("Ben") < rule.indexOf("Anna"), rule);
    assertTrue(rule.contains("Sales"), rule);
  }

  @Test
  void theRuleSaysWhoIsAwayAndWhoStandsIn() {
    var rule = staff(List.of(anna), List.of(cora), 0).rule();

    assertTrue(rule.indexOf("Cora") < rule.lastIndexOf("Ben"), rule);
    assertFalse(rule.contains("Dora"), rule);
  }

  @Test
  void whereNobodyIsThereTheRuleSaysHowManyWait() {
    var rule = staff(List.of(), List.of(), 7).rule();

    assertTrue(rule.contains("7"), rule);
  }

  @Test
  void anAbsenceThatEndedIsNone() {
    var staff = staff(List.of(anna), List.of(cora), 0);

    assertTrue(new Member(cora, staff).isAway());
    assertFalse(new Member(dora, staff).isAway());
    assertTrue(new Member(cora, staff).presence().contains("Ben"), new Member(cora, staff).presence());
    assertEquals(new Member(anna, staff).presence(), new Member(dora, staff).presence());
  }

  @Test
  void turnsAreCountedFromWhoIsNext() {
    var staff = staff(List.of(ben, anna), List.of(), 0);

    assertEquals(Optional.of(1), staff.turn(ben));
    assertEquals(Optional.of(2), staff.turn(anna));
    assertEquals("–", new Member(cora, staff).turn());
  }

  @Test
  void nobodyIsTheirOwnDeputy() {
    var deputy = PeopleWork.sendingAway(new Member(anna, staff(List.of(anna), List.of(), 0))).getLast();

    assertFalse(deputy.options().stream().map(Field.Option::label).anyMatch("Anna"::equals));
    assertEquals(4, deputy.options().size(), "nobody and the other three");
  }

  @Test
  void aPersonIsChangedAsTheyAre() {
    var fields = PeopleWork.editing(new Member(anna, staff(List.of(anna), List.of(), 0)));

    assertEquals(List.of("Anna", "anna@example.org", "SALES", "Sales"), fields.stream().map(Field::standard).toList());
  }

  private Staff staff(List<Person> order, List<Person> away, long waiting) {
    return new Staff(List.of(anna, ben, cora, dora), List.of(new Team(Team.SALES, "Sales")), new RoutingPlan(TODAY, order, away, waiting));
  }

  private static Person person(String name, Optional<Absence> absence) {
    return new Person(Id.of(name.toLowerCase()), 1, name, name.toLowerCase() + "@example.org", Role.SALES, Team.SALES, absence);
  }
}
