package org.leadworkbench.spi.capture;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Setting;

/**
 * What a source of leads is.
 *
 * @param basics id, version and texts
 * @param settings how the input is to be read; every one may be guessed by {@link CaptureSource#probe}
 * @param fileEndings the endings of files it reads, without a dot and in lower case; empty where it reads no files
 */
public record SourceDescription(Description basics, List<Setting> settings, List<String> fileEndings) {
  public SourceDescription {
    Objects.requireNonNull(basics);
    settings = List.copyOf(settings);
    fileEndings = List.copyOf(fileEndings);
  }
}
