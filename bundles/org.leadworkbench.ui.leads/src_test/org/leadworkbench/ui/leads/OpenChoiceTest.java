package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.ReasonCode;

class OpenChoiceTest {
  private final OpenChoice<ReasonCode> reason = new OpenChoice<>("reason", "Reason", List.of(ReasonCode.values()), Enum::name, "lead.reason.missing");

  @Test
  void beginsWithNone() {
    assertEquals("", reason.field().standard());
  }

  @Test
  void refusesWhereNothingWasChosen() {
    assertEquals(Result.refused("lead.reason.missing"), reason.chosen(Map.of()));
  }

  @Test
  void knowsWhatWasChosen() {
    assertEquals(Result.done(ReasonCode.TOO_EARLY), reason.chosen(Map.of("reason", "TOO_EARLY")));
  }
}
