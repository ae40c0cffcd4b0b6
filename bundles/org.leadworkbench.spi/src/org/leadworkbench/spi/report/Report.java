package org.leadworkbench.spi.report;

import org.leadworkbench.spi.Values;
import org.osgi.annotation.versioning.ConsumerType;

/** Makes a table of what happened. Stateless; never called on the user interface's thread. */
@ConsumerType
public interface Report {
  /** What the report is; the same every time. */
  ReportDescription describe();

  /** The table for these parameters; the same reader and parameters give the same table. */
  Table run(ReportReader reader, Values parameters);
}
