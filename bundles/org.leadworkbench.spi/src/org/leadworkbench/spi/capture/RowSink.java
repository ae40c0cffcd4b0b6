package org.leadworkbench.spi.capture;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** Takes rows from a source. The host behind it enforces limits, cancel and provenance. */
@ProviderType
public interface RowSink {
  /** The columns' names; called once, before the first row. */
  void columns(List<String> names);

  /** The next row; false where the source shall stop, because the user cancelled or a limit is reached. */
  boolean row(Row row);
}
