package org.leadworkbench.ui.capture;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.capture.CapturePreview;
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
 * @param source the name of the source, may be empty
 * @param reader what reads the list
 * @param settings how it is read; what is not set is found out
 * @param mapping a shipped mapping, a file or a document; empty for the one that fits
 */
record ImportPlan(Path file, String source, CaptureSource reader, Values settings, Optional<String> mapping) {
  /** A list whose name is its source, unless one is given; everything else is found out. */
  static ImportPlan of(Path file, String source, CaptureSource reader) {
    var name = source.isBlank() ? CaptureRequest.sourceName(file.getFileName().toString()) : source.strip();
    return new ImportPlan(file, name, reader, Values.none(), Optional.empty());
  }

  ImportPlan reading(String setting, String value) {
    return new ImportPlan(file, source, reader, settings.with(setting, value), mapping);
  }

  ImportPlan by(Optional<String> mapping) {
    return new ImportPlan(file, source, reader, settings, mapping);
  }

  /** With another target for a column; all the others stay as the preview found them. */
  ImportPlan mapping(CapturePreview preview, String column, List<Target> targets) {
    Map<String, List<Target>> changed = new LinkedHashMap<>();
    changed.put(column, targets);
    return by(Optional.of(preview.documentWith(changed)));
  }

  /** The request; rejected rows go beside the list, or to the data where that folder cannot be written to. */
  CaptureRequest request(Actor actor, boolean dryRun) {
    var folders = List.of(file.toAbsolutePath().getParent(), Path.of(System.getProperty("leadworkbench.data", ".")).resolve("rejects"));
    return new CaptureRequest(reader, CaptureInput.of(file), settings, source, mapping, actor, dryRun, folders);
  }
}
