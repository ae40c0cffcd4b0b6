package org.leadworkbench.spi.report;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Setting;

/**
 * What a report is.
 *
 * @param basics id, version and texts
 * @param parameters what may be chosen; each has a standard
 */
public record ReportDescription(Description basics, List<Setting> parameters) {
  public ReportDescription {
    Objects.requireNonNull(basics);
    parameters = List.copyOf(parameters);
  }
}
