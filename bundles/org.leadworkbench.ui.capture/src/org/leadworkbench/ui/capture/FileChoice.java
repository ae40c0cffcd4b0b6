package org.leadworkbench.ui.capture;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.spi.capture.CaptureSource;

/** Which list the user means while they type its name. Used on the screen's thread; files are looked for beside it, as a disk may be far away. */
final class FileChoice {
  private final Import work;
  private final Predicate<Path> exists;
  private final Screen screen;
  private Entered wanted = new Entered("", "", "");
  private Optional<Found> known = Optional.empty();
  private boolean looking;

  /** What shows it. */
  interface Screen {
    /** Whether the list can be gone on with; missing where there is no such file. */
    void chosen(boolean ready, boolean missing);
  }

  /**
   * What stands in the fields.
   *
   * @param file the file's name as typed
   * @param source the source's name, may be empty
   * @param reader the reader's id
   */
  record Entered(String file, String source, String reader) {}

  private record Found(String typed, Optional<Path> file) {}

  FileChoice(Import work, Screen screen) {
    this(work, Files::isRegularFile, screen);
  }

  FileChoice(Import work, Predicate<Path> exists, Screen screen) {
    this.work = work;
    this.exists = exists;
    this.screen = screen;
  }

  /** The user changed something. */
  void entered(Entered now) {
    // What was missing may be there by now.
    known = known.filter(k -> k.file().isPresent());
    wanted = now;
    tell();
  }

  /** One look at a time: while it takes, only the newest name waits. */
  private void tell() {
    if (known.filter(k -> k.typed().equals(wanted.file())).isPresent()) {
      show(known.get().file());
      return;
    }
    screen.chosen(false, false);
    if (looking) return;
    looking = true;
    var typed = wanted.file();
    work.async().read(() -> new Found(typed, find(typed)), this::found, failed -> found(new Found(typed, Optional.empty())));
  }

  private void found(Found found) {
    looking = false;
    known = Optional.of(found);
    tell();
  }

  private void show(Optional<Path> file) {
    var reader = reader();
    file.ifPresent(f -> reader.ifPresent(r -> work.plan(f, wanted.source(), r)));
    screen.chosen(file.isPresent() && reader.isPresent(), file.isEmpty() && !wanted.file().isBlank());
  }

  private Optional<CaptureSource> reader() {
    return work.readers().stream().filter(r -> r.describe().basics().id().equals(wanted.reader())).findFirst();
  }

  private Optional<Path> find(String typed) {
    try {
      return Optional.of(typed.strip()).filter(t -> !t.isEmpty()).map(Path::of).filter(exists);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }
}
