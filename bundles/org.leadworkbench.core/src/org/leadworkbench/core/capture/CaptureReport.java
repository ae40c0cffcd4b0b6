package org.leadworkbench.core.capture;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of the rows: each is exactly one of created, updated, merged, unchanged and rejected.
 *
 * @param run names this capture in events and inquiries
 * @param source the source's name
 * @param mapping which mapping was used
 * @param dryRun whether nothing was written
 * @param rows how many rows there were
 * @param created new leads
 * @param updated rows that changed a lead which this source brought before
 * @param merged further inquiries of somebody who was there already
 * @param unchanged rows that this source brought before as they are
 * @param rejected rows with a reason why not
 * @param proposals pairs that are likely the same person, for a human to decide
 * @param rejects the first {@value #MOST_REJECTS} rejected rows
 * @param rejectsFile where all rejected rows are, to be mended and captured again
 */
public record CaptureReport(String run, String source, MappingOrigin mapping, boolean dryRun, long rows, long created, long updated, long merged,
    long unchanged, long rejected, long proposals, List<Reject> rejects, Optional<Path> rejectsFile) {
  /** More rejects are in the file only. */
  public static final int MOST_REJECTS = 10_000;

  public CaptureReport {
    Objects.requireNonNull(run);
    Objects.requireNonNull(source);
    Objects.requireNonNull(mapping);
    rejects = List.copyOf(rejects);
    Objects.requireNonNull(rejectsFile);
    if (created + updated + merged + unchanged + rejected != rows)
      throw new IllegalArgumentException("The counts do not add up to " + rows + " rows");
  }

  /** The same with this file of rejected rows. */
  CaptureReport with(Optional<Path> file) {
    return new CaptureReport(run, source, mapping, dryRun, rows, created, updated, merged, unchanged, rejected, proposals, rejects, file);
  }
}
