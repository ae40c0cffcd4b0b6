package org.leadworkbench.spi.capture;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.spi.Values;

/**
 * What a first look at an input showed.
 *
 * @param settings every setting, guessed where the user set none
 * @param columns the columns' names
 * @param first the first rows, 100 at most
 */
public record Probe(Values settings, List<String> columns, List<Row> first) {
  public Probe {
    Objects.requireNonNull(settings);
    columns = List.copyOf(columns);
    first = List.copyOf(first);
  }
}
