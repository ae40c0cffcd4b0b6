package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;

class RoutingTest extends DeskTest {
  @Test
  void withoutARecipientItWaitsVisiblyUntilOneAppears() {
    var lead = desk.hot("Ada");
    assertEquals(State.QUALIFIED, lead.state());
    assertEquals(NextStep.Kind.FIND_RECIPIENT, lead.next().orElseThrow().kind());
    var anna = desk.rep("Anna");
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
    assertEquals(Responsibility.of(anna), desk.now(lead.id()).responsibility());
  }

  @Test
  void repsTakeTurns() {
    var anna = desk.rep("Anna");
    var ben = desk.rep("Ben");
    var leads = List.of(desk.hot("A"), desk.hot("B"), desk.hot("C"));
    assertEquals(List.of(anna.id(), ben.id(), anna.id()), leads.stream().map(l -> l.responsibility().person().orElseThrow()).toList());
  }

  @Test
  void whoIsAbsentIsPassedByForTheDeputy() {
    var anna = desk.rep("Anna");
    var ben = desk.rep("Ben");
    done(desk.absent.mark(anna, LocalDate.of(2026, 5, 20), Optional.of(ben), MARKETING));
    assertEquals(Responsibility.of(ben), desk.hot("A").responsibility());
    assertEquals(Responsibility.of(ben), desk.hot("B").responsibility());
  }

  @Test
  void repsTakeTurnsWhereManyTurnHotAtOnce() {
    for (var name : List.of("Anna", "Ben", "Cleo")) desk.rep(name);
    IntStream.range(0, 12).forEach(this::answered);

    done(desk.stale.assess(MARKETING, judgement -> {}, () -> false));

    assertEquals(Map.of("Anna", 4L, "Ben", 4L, "Cleo", 4L), responsible());
  }

  @Test
  void whoComesFirstGetsAllThatWaitedAndTheNextOneTheNext() {
    IntStream.range(0, 3).forEach(i -> desk.hot("Waiting " + i));
    desk.rep("Anna");
    desk.rep("Ben");

    desk.hot("Later");
    desk.hot("Later still");

    assertEquals(Map.of("Anna", 4L, "Ben", 1L), responsible());
  }

  private void answered(int number) {
    var lead = desk.lead("Lead " + number);
    desk.store.change(session -> {
      for (var answer : Map.of("authority", "decides", "budget", "approved").entrySet())
        session.judgements().add(lead.id(), "bant",
            new Answer(answer.getKey(), new AnswerValue.Choice(answer.getValue()), Desk.MONDAY, MARKETING.key(), "person"));
      return null;
    });
  }

  private Map<String, Long> responsible() {
    return desk.store.read(session -> session.leads().list(LeadQuery.all(), 100)).rows().stream()
        .collect(Collectors.groupingBy(LeadRow::responsible, Collectors.counting()));
  }
}
