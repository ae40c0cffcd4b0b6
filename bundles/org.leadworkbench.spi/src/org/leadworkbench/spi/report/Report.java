package org.leadworkbench.spi.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.spi.Values;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes a table of what happened.
 *
 * <p>Rules of the game: stateless; never called on the user interface's thread; reads
 * through its reader and nowhere else; memory grows with the table and not with the leads. It has ten minutes.
 */
@ConsumerType
public interface Report {
  /** What the report is; the same every time. */
  ReportDescription describe();

  /** The table for these parameters; the same reader and parameters give the same table. */
  Table run(ReportReader reader, Values parameters);

  /**
   * Which leads a row counts, so that the host can list them; empty, as by default, where rows stand for no leads of
   * their own. The answer is asked about every lead of the same reader, on any thread.
   *
   * @param row a row of the table that this report made of the same reader and parameters
   */
  default Optional<Predicate<LeadFacts>> behind(List<Cell> row, ReportReader reader, Values parameters) {
    return Optional.empty();
  }
}
