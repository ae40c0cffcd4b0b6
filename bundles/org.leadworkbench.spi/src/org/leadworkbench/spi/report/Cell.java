package org.leadworkbench.spi.report;

import org.leadworkbench.spi.Label;
import org.osgi.annotation.versioning.ProviderType;

/** A value of a table. */
@ProviderType
public sealed interface Cell {
  /** Words that are data, such as a source's name. */
  record Text(String value) implements Cell {}

  /** A word of the report's own, such as the name of a state: {@code id} in files, {@code label} on screen. */
  record Term(String id, Label label) implements Cell {}

  /** A count. */
  record Count(long value) implements Cell {}

  /** A share, 0 to 1. */
  record Share(double value) implements Cell {}

  /** A time in hours. */
  record Hours(double value) implements Cell {}

  /** Nothing to say, as for the mean of no values. */
  record Empty() implements Cell {}
}
