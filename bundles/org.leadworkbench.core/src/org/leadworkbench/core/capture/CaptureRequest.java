package org.leadworkbench.core.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadworkbench.model.Actor;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;

/**
 * What is to be captured.
 *
 * @param reader the plug-in that reads the input
 * @param input the input
 * @param settings how it is to be read; what is not set is found out
 * @param source name of the source the leads are booked to, made where there is none of this name
 * @param mapping a file, the id of a shipped mapping, or a mapping's document itself; empty for the one that fits
 * @param actor who captures
 * @param dryRun whether nothing shall be written
 * @param rejectsFolders where the rejected rows are written: the first of these folders that can be written to
 */
public record CaptureRequest(CaptureSource reader, CaptureInput input, Values settings, String source, Optional<String> mapping, Actor actor,
    boolean dryRun, List<Path> rejectsFolders) {
  private static final Pattern ENDING = Pattern.compile("(?i)\\.[a-z0-9]{1,5}$");
  private static final Pattern REJECTED = Pattern.compile("(?i)(\\.rejected)+$");

  public CaptureRequest {
    Objects.requireNonNull(reader);
    Objects.requireNonNull(input);
    Objects.requireNonNull(settings);
    Objects.requireNonNull(source);
    Objects.requireNonNull(mapping);
    Objects.requireNonNull(actor);
    rejectsFolders = List.copyOf(rejectsFolders);
  }

  /** The name of a source whose file has this name: without ending, and without {@code .rejected} where it was mended. */
  public static String sourceName(String file) {
    var base = base(file);
    var name = REJECTED.matcher(base).replaceAll("");
    return name.isBlank() ? base : name;
  }

  /** The name of the file of rejected rows. */
  String rejectsName() {
    return base(input.name()) + ".rejected.csv";
  }

  private static String base(String file) {
    var name = ENDING.matcher(file).replaceAll("").replaceAll("[/\\\\:*?\"<>|\\p{Cc}]", "_");
    return name.isBlank() ? "list" : name;
  }
}
