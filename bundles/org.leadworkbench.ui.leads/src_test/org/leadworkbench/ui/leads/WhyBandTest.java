package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.verdict.Verdict;

class WhyBandTest {
  private final Queue<Runnable> work = new ArrayDeque<>();
  private final List<Optional<Band>> told = new ArrayList<>();

  @Test
  void asksTheModelThatMadeTheRating() {
    var asked = new ArrayList<String>();
    new WhyBand((lead, model) -> {
      asked.add(model);
      return Result.refused("lead.unknown", lead);
    }, new Async(work::add, Runnable::run)).ask(Shown.lead(Consent.YES), verdict -> told.add(verdict.map(Verdict::band)));
    work.remove().run();

    assertEquals(List.of("bant"), asked);
    assertEquals(List.of(Optional.empty()), told, "refused");
  }

  @Test
  void onlyTheLeadLookedAtLastIsTold() {
    var bands = new ArrayDeque<>(List.of(Band.COLD, Band.HOT));
    var why = new WhyBand((lead, model) -> Result.done(preview(bands.remove())), new Async(work::add, Runnable::run));
    why.ask(Shown.lead(Consent.YES), verdict -> told.add(verdict.map(Verdict::band)));
    why.ask(Shown.lead(Consent.YES), verdict -> told.add(verdict.map(Verdict::band)));
    while (!work.isEmpty()) work.remove().run();

    assertEquals(List.of(Optional.of(Band.HOT)), told);
  }

  @Test
  void nothingIsSaidWithoutAModel() {
    var lead = Shown.lead(Consent.YES);
    new WhyBand((id, model) -> {
      throw new IllegalStateException("nobody is asked");
    }, new Async(Runnable::run, Runnable::run)).ask(new ShownLead(lead.dossier(), List.of()), verdict -> told.add(verdict.map(Verdict::band)));

    assertEquals(List.of(Optional.empty()), told);
  }

  private static Preview preview(Band band) {
    return new Preview(Map.of(), Map.of(), Map.of(), new Estimate(0.5, 0, List.of(), Optional.empty()), Optional.empty(), band, Optional.empty(), org.leadworkbench.core.qualification.Outlook.NONE);
  }
}
