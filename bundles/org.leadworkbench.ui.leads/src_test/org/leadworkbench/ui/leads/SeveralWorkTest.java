package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.IntStream;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.AssignLead;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Terms;

class SeveralWorkTest {
  private final NullProgressMonitor progress = new NullProgressMonitor();

  @Test
  void previewSaysHowManyCanAndWhyOthersCannot() {
    var several = new Several(List.of(row("a", State.NEW), row("b", State.TRANSFERRED), row("c", State.WORKING), row("d", State.TRANSFERRED)), AssignLead::takes);

    assertEquals(List.of("a", "c"), several.can().stream().map(Id::value).toList());
    assertTrue(several.preview().contains("2 " + Terms.of(State.TRANSFERRED)), several.preview());
    assertTrue(several.preview().contains("4"), several.preview());
  }

  @Test
  void previewSaysThatNoneCan() {
    var one = new Several(List.of(row("a", State.TRANSFERRED)), AssignLead::takes);
    var two = new Several(List.of(row("a", State.TRANSFERRED), row("b", State.TRANSFERRED)), AssignLead::takes);

    assertFalse(one.preview().contains("1 selected") || one.preview().contains("0"), one.preview());
    assertTrue(two.preview().contains("2 " + Terms.of(State.TRANSFERRED)), two.preview());
  }

  @Test
  void everyLeadIsDoneOnceInParts() {
    var parts = new ArrayList<Integer>();
    var told = SeveralWork.run(progress, "work", ids(250), part -> {
      parts.add(part.size());
      return each(part);
    });

    assertEquals(List.of(100, 100, 50), parts);
    assertEquals(new Told(Messages.TEXT.get("several.done", 250), false), told);
  }

  @Test
  void whoCancelsIsToldWhatWasDone() {
    var told = SeveralWork.run(progress, "work", ids(250), part -> {
      progress.setCanceled(true);
      return each(part);
    });

    assertEquals(new Told(Messages.TEXT.get("several.cancelled", 100, 250), true), told);
  }

  @Test
  void firstReasonOfARefusalIsTold() {
    var told = SeveralWork.run(progress, "work", ids(3), part -> {
      var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
      for (var lead : part) each.put(lead, lead.value().equals("l1") ? Result.refused("lead.unknown", lead) : Result.done(Shown.lead(Consent.YES).lead()));
      return Result.done(each);
    });

    assertTrue(told.warning());
    assertTrue(told.sentence().contains("2") && told.sentence().contains("l1"), told.sentence());
  }

  @Test
  void nothingIsDoneWhereTheWholeIsRefused() {
    var told = SeveralWork.run(progress, "work", ids(3), part -> Result.refused("lead.reason.note"));

    assertTrue(told.warning());
    assertFalse(told.sentence().isBlank());
  }

  private static Result<Map<Id<Lead>, Result<Lead>>> each(List<Id<Lead>> part) {
    var each = new LinkedHashMap<Id<Lead>, Result<Lead>>();
    for (var lead : part) each.put(lead, Result.done(Shown.lead(Consent.YES).lead()));
    return Result.done(each);
  }

  private static List<Id<Lead>> ids(int count) {
    return IntStream.range(0, count).mapToObj(i -> Id.<Lead>of("l" + i)).toList();
  }

  private static LeadRow row(String id, State state) {
    return new LeadRow(Id.of(id), "Ada", "", "", "", "", state, Optional.empty(), OptionalDouble.empty(), "Marketing", Optional.empty(), Instant.EPOCH, "Fair");
  }
}
