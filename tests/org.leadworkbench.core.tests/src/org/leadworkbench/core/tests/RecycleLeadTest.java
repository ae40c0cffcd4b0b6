package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.ContactKind;
import org.leadworkbench.core.lead.RecycleLead;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;

class RecycleLeadTest extends DeskTest {
  private static final LocalDate JUNE = LocalDate.parse("2026-06-01");
  private RecycleLead recycle;

  @BeforeEach
  void recycleOnTheDesk() {
    recycle = new RecycleLead(desk.store, desk.clock);
  }

  @Test
  void workedLeadRestsUntilTheDayAndIsTakenUpAgainThen() {
    var lead = done(desk.contact.log(desk.lead("Ada").id(), ContactKind.CALL, true, "", MARKETING));

    var aside = done(recycle.recycle(lead.id(), JUNE, ReasonCode.TOO_EARLY, "nach dem Umzug", MARKETING));

    assertEquals(State.NURTURING, aside.state());
    assertEquals(new NextStep(NextStep.Kind.RESUME, Instant.parse("2026-06-01T06:00:00Z")), aside.next().orElseThrow());
    var event = desk.events(lead.id()).getLast();
    assertEquals(List.of(EventType.RECYCLED, "too-early", "nach dem Umzug", "2026-06-01"),
        List.of(event.type(), event.reason(), event.facts().get("note"), event.facts().get("until")));

    desk.clock.pass(Duration.between(Desk.MONDAY, Instant.parse("2026-06-01T06:00:01Z")));
    assertEquals(1, desk.resume.resume());
    assertEquals(State.WORKING, desk.now(lead.id()).state());
  }

  @Test
  void whatSalesHadAcceptedGoesBackToMarketing() {
    var anna = desk.rep("Anna");
    var lead = desk.hot("Ada");
    done(desk.accept.accept(lead.id(), Actor.of(anna)));

    var aside = done(recycle.recycle(lead.id(), JUNE, ReasonCode.NO_BUDGET, "", Actor.of(anna)));

    assertEquals(Responsibility.of(Team.MARKETING), aside.responsibility());
  }

  @Test
  void onlyWhatIsWorkedIsLaidAsideAndTheOthersAreInNobodysWay() {
    var fresh = desk.lead("Ada");
    var worked = done(desk.contact.log(desk.lead("Bob").id(), ContactKind.CALL, true, "", MARKETING));

    var each = done(recycle.recycle(List.of(fresh.id(), Id.of("nobody"), worked.id()), JUNE, ReasonCode.TOO_EARLY, "", MARKETING));

    assertEquals("lead.recycle.state", refused(each.get(fresh.id())));
    assertEquals("lead.unknown", refused(each.get(Id.of("nobody"))));
    assertEquals(State.NURTURING, done(each.get(worked.id())).state());
  }

  @Test
  void dayIsInTheFutureAndOtherReasonsAreExplained() {
    var lead = done(desk.contact.log(desk.lead("Ada").id(), ContactKind.CALL, true, "", MARKETING));

    assertEquals("lead.recycle.day", refused(recycle.recycle(lead.id(), LocalDate.parse("2026-05-04"), ReasonCode.TOO_EARLY, "", MARKETING)));
    assertEquals("lead.reason.note", refused(recycle.recycle(lead.id(), JUNE, ReasonCode.OTHER, " ", MARKETING)));
  }
}
