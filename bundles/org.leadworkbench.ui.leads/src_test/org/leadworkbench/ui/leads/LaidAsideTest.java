package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.ReasonCode;

class LaidAsideTest {
  private final LaidAside aside = new LaidAside();

  @Test
  void dayAndReasonAreWanted() {
    assertEquals(new Result.Refused<>(Refusal.of("lead.recycle.when")), aside.read(Map.of("reason", "TOO_EARLY")));
    assertEquals(new Result.Refused<>(Refusal.of("lead.reason.missing")), aside.read(Map.of("until", "2026-06-01")));
    assertEquals(new Result.Refused<>(Refusal.of("lead.reason.note")), aside.read(Map.of("until", "2026-06-01", "reason", "OTHER", "note", " ")));
  }

  @Test
  void whatWasEnteredIsRead() {
    assertEquals(Result.done(new LaidAside.Entered(LocalDate.parse("2026-06-01"), ReasonCode.TOO_EARLY, "nach dem Umzug")),
        aside.read(Map.of("until", "2026-06-01", "reason", "TOO_EARLY", "note", "nach dem Umzug")));
  }
}
