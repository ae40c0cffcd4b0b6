package org.leadworkbench.ui.capture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.capture.CaptureRequest;
import org.leadworkbench.core.capture.Target;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;

/**
 * What the user chose so far.
 *
 * @param file the list
 * @param source the name of the source
 * @param reader what reads the list
 * @param settings how it is read; what is not set is found out
 * @param mapping a shipped mapping, a file or a document; empty for the one that fits
 * @param targets where the user sent single columns, whatever the mapping says of them
 */
record ImportPlan(Path file, String source, CaptureSource reader, Values settings, Optional<String> mapping, Map<String, List<Target>> targets) {
  ImportPlan {
    targets = Map.copyOf(targets);
  }

  /** A list whose name is its source, unless one is given; everything else is found out. */
  static ImportPlan of(Path file, String source, CaptureSource reader) {
    return new ImportPlan(file, "", reader, Values.none(), Optional.empty(), Map.of()).from(source);
  }

  /** From this source; where none is given its name is the file's. */
  ImportPlan from(String source) {
    var name = source.isBlank() ? CaptureRequest.sourceName(file.getFileName().toString()) : source.strip();
    return new ImportPlan(file, name, reader, settings, mapping, targets);
  }

  /** Whether it is about this list, read in this way. */
  boolean isOf(Path file, CaptureSource reader) {
    return this.file.equals(file) && this.reader.equals(reader);
  }

  ImportPlan reading(String setting, String value) {
    return new ImportPlan(file, source, reader, settings.with(setting, value), mapping, targets);
  }

  /** By another mapping, which decides on all columns again. */
  ImportPlan by(Optional<String> mapping) {
    return new ImportPlan(file, source, reader, settings, mapping, Map.of());
  }

  /** With another target for a column. */
  ImportPlan mapping(String column, List<Target> wanted) {
    var changed = new LinkedHashMap<>(targets);
    changed.put(column, wanted);
    return new ImportPlan(file, source, reader, settings, mapping, changed);
  }

  /** Without what was chosen for single columns. */
  ImportPlan asFound() {
    return by(mapping);
  }

  /** The request; rejected rows go beside the list, or to the data where that folder cannot be written to. */
  CaptureRequest request(Actor actor, boolean dryRun) {
    var folders = List.of(file.toAbsolutePath().getParent(), Path.of(System.getProperty("leadworkbench.data", ".")).resolve("rejects"));
    return new CaptureRequest(reader, CaptureInput.of(file), settings, source, mapping, actor, dryRun, folders);
  }
}
