package org.leadworkbench.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.ui.Async;

class FileChoiceTest implements FileChoice.Screen {
  private static final Path LIST = Path.of("fair.csv");
  private final Later disk = new Later();
  private final List<CaptureSource> readers = new ArrayList<>(List.of(new Reader("csv")));
  private final Import list = new Import(new Fair(), null, () -> readers, () -> Actor.notRegistered("ada"), new Async(disk, Runnable::run));
  private final Set<Path> files = new HashSet<>(Set.of(LIST));
  private final List<Path> asked = new ArrayList<>();
  private final FileChoice choice = new FileChoice(list, this::exists, this);
  private boolean ready;
  private boolean missing;

  @Test
  void theDiskIsNotAskedWhileOneTypes() {
    type("fair.csv", "");

    assertEquals(List.of(), asked);
    assertEquals(false, ready);

    disk.all();
    assertEquals(true, ready);
    assertEquals(ImportPlan.of(LIST, "", readers.getFirst()), list.plan());
  }

  @Test
  void aSlowDiskIsAskedForTheNewestNameOnly() {
    type("f", "");
    type("fa", "");
    type("fair.csv", "");
    assertEquals(1, disk.waiting());

    disk.all();

    assertEquals(List.of(Path.of("f"), LIST), asked);
    assertEquals(true, ready);
  }

  @Test
  void theSourcesNameAsksNoDisk() {
    type("fair.csv", "");
    disk.all();

    type("fair.csv", "Trade fair");

    assertEquals(0, disk.waiting());
    assertEquals(true, ready);
    assertEquals("Trade fair", list.plan().source());
  }

  @Test
  void aMissingFileIsSaidToBeMissingUntilItIsThere() {
    type("new.csv", "");
    disk.all();
    assertEquals(true, missing);

    files.add(Path.of("new.csv"));
    type("new.csv", "Fair");
    disk.all();

    assertEquals(false, missing);
    assertEquals(true, ready);
  }

  @Test
  void nothingTypedIsNothingMissing() {
    type("", "");
    disk.all();

    assertEquals(false, missing);
    assertEquals(false, ready);
    assertEquals(List.of(), asked);
  }

  @Test
  void withoutAReaderNothingCanBeReadAndNothingBreaks() {
    readers.clear();

    choice.entered(new FileChoice.Entered("fair.csv", "", ""));
    disk.all();

    assertEquals(false, ready);
    assertEquals(false, missing);
  }

  private void type(String file, String source) {
    choice.entered(new FileChoice.Entered(file, source, "csv"));
  }

  private boolean exists(Path file) {
    asked.add(file);
    return files.contains(file);
  }

  @Override
  public void chosen(boolean ready, boolean missing) {
    this.ready = ready;
    this.missing = missing;
  }
}
