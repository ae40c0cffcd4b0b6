package org.leadworkbench.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.KnownMapping;
import org.leadworkbench.core.capture.Progress;
import org.leadworkbench.core.capture.Target;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Contact;
import org.leadworkbench.ui.Async;

/** What the user chooses while a look at the list still takes its time. */
class ImportTest implements Import.Screen {
  private static final Path LIST = Path.of("fair.csv");
  private static final Reader CSV = new Reader("csv");
  private static final List<Target> EMAIL = List.of(new Target.ToField(Contact.Field.EMAIL));
  private static final List<Target> PHONE = List.of(new Target.ToField(Contact.Field.PHONE));
  private final Fair fair = new Fair();
  private final Later work = new Later();
  private final List<Understanding> shown = new ArrayList<>();
  private final List<String> refused = new ArrayList<>();
  private final Import list = new Import(fair, null, () -> List.of(CSV), () -> Actor.notRegistered("ada"), new Async(work, Runnable::run));

  @BeforeEach
  void look() {
    list.on(this);
    list.plan(LIST, "Fair", CSV);
    list.begin();
    work.all();
  }

  @Test
  void asLongAsNothingIsChosenTheMappingIsFound() {
    assertEquals(Optional.empty(), capture().mapping());
  }

  @Test
  void aSecondColumnKeepsTheFirst() {
    list.change(plan -> plan.mapping("A", EMAIL));
    list.change(plan -> plan.mapping("B", PHONE));
    work.all();

    capture();

    assertTrue(fair.mapping().contains("\"A\":\"email\""), fair.mapping());
    assertTrue(fair.mapping().contains("\"B\":\"phone\""), fair.mapping());
  }

  @Test
  void aColumnChosenDuringARefusalIsKept() {
    fair.busy = true;
    list.change(plan -> plan.mapping("A", EMAIL));
    work.all();
    assertEquals(1, refused.size());
    fair.busy = false;

    list.change(plan -> plan.mapping("B", PHONE));
    work.all();
    capture();

    assertTrue(fair.mapping().contains("\"A\":\"email\""), fair.mapping());
  }

  @Test
  void onlyTheNewestLookIsShownAndCounted() {
    shown.clear();
    fair.captured.clear();
    list.change(plan -> plan.mapping("A", EMAIL));
    list.change(plan -> plan.mapping("A", PHONE));
    work.all();

    assertEquals(1, shown.size());
    assertEquals(1, fair.captured.size());
    assertTrue(fair.mapping().contains("\"A\":\"phone\""), fair.mapping());
  }

  @Test
  void columnsThatAreNoMoreAreLeftOut() {
    list.change(plan -> plan.mapping("A", EMAIL));
    list.change(plan -> plan.mapping("B", PHONE));
    list.change(plan -> plan.reading("separator", ";"));
    work.all();

    capture();

    assertEquals(List.of("A", "C"), List.copyOf(shown.getLast().preview().columns().keySet()));
    assertTrue(fair.mapping().contains("\"A\":\"email\""), fair.mapping());
    assertFalse(fair.mapping().contains("\"B\""), fair.mapping());
  }

  @Test
  void anotherMappingDecidesOnAllColumns() {
    list.change(plan -> plan.mapping("A", EMAIL));
    list.change(plan -> plan.by(Optional.of("trade-fair")));
    work.all();

    assertEquals(Optional.of("trade-fair"), capture().mapping());
  }

  @Test
  void anotherNameOfTheSourceKeepsWhatWasChosen() {
    list.change(plan -> plan.mapping("A", EMAIL));
    list.change(plan -> plan.reading("separator", ";"));
    work.all();

    list.plan(LIST, "Trade fair", CSV);
    assertFalse(list.looked());
    list.begin();
    work.all();

    assertEquals("Trade fair", capture().source());
    assertEquals(";", list.plan().settings().get("separator"));
    assertTrue(fair.mapping().contains("\"A\":\"email\""), fair.mapping());
  }

  @Test
  void goingBackAndOnChangesNothing() {
    list.plan(LIST, "Fair", CSV);

    assertTrue(list.looked());
  }

  @Test
  void aLookAtTheFormerListIsNotShown() {
    shown.clear();
    list.change(plan -> plan.mapping("A", EMAIL));

    list.plan(Path.of("other.csv"), "Fair", CSV);
    work.all();

    assertEquals(List.of(), shown);
  }

  @Test
  void anotherListIsFoundOutAnew() {
    list.change(plan -> plan.mapping("A", EMAIL));

    list.plan(Path.of("other.csv"), "Fair", CSV);

    assertFalse(list.looked());
    assertEquals(ImportPlan.of(Path.of("other.csv"), "Fair", CSV), list.plan());
  }

  private CaptureRequest capture() {
    list.capture(new Progress() {
      @Override
      public void done(long rows) {
        // Nobody watches.
      }

      @Override
      public boolean isCancelled() {
        return false;
      }
    });
    return fair.captured.getLast();
  }

  @Override
  public void preview(Understanding list, List<KnownMapping> mappings) {
    shown.add(list);
  }

  @Override
  public void counted(CaptureReport dry) {
    assertTrue(dry.dryRun());
  }

  @Override
  public void refused(String sentence) {
    refused.add(sentence);
  }
}
