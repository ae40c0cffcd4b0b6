package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.qualification.AssessNamed;
import org.leadworkbench.core.qualification.Judgement;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.ReasonCode;

class AssessNamedTest extends DeskTest {
  private final List<Judgement> judged = new ArrayList<>();
  private AssessNamed assess;

  @BeforeEach
  void assess() {
    assess = new AssessNamed(desk.store, desk.assess);
  }

  @Test
  void leadsAreJudgedInTheirOrder() {
    var ada = desk.lead("Ada").id();
    var bea = desk.lead("Bea").id();

    assertEquals(2, done(assess.assess(List.of(bea, ada), MARKETING, judged::add)));

    assertEquals(List.of(bea, ada), judged.stream().map(j -> j.lead().id()).toList());
  }

  @Test
  void nothingIsJudgedWhereOneIsClosedOrUnknown() {
    var open = desk.lead("Ada");
    var closed = desk.lead("Bea").id();
    done(desk.disqualify.disqualify(closed, ReasonCode.NO_NEED, "", MARKETING));

    assertEquals("lead.closed", refused(assess.assess(List.of(open.id(), closed), MARKETING, judged::add)));
    assertEquals("lead.unknown", refused(assess.assess(List.of(open.id(), Id.of("nobody")), MARKETING, judged::add)));

    assertEquals(open, desk.now(open.id()));
    assertTrue(judged.isEmpty());
  }
}
