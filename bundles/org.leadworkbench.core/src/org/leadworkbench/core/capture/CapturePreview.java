package org.leadworkbench.core.capture;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.Row;

/**
 * What a capture would make of a list, as far as its first rows show.
 *
 * @param settings how the list is read, guessed where nothing was set
 * @param origin where the mapping came from
 * @param document the mapping of every column as a document, to be changed and given back
 * @param columns what each column goes to, in the order of the list
 * @param rows the first rows, as they came and as they are understood
 */
public record CapturePreview(Values settings, MappingOrigin origin, String document, Map<String, List<Target>> columns, List<PreviewRow> rows) {
  /**
   * A row.
   *
   * @param row as it came
   * @param mapped what it says, or why it would be rejected
   */
  public record PreviewRow(Row row, Result<MappedRow> mapped) {}

  public CapturePreview {
    Objects.requireNonNull(settings);
    Objects.requireNonNull(origin);
    Objects.requireNonNull(document);
    columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    rows = List.copyOf(rows);
  }

  /** The mapping's document with other targets for these columns. */
  public String documentWith(Map<String, List<Target>> changed) {
    if (!(MappingReader.read(document) instanceof Result.Done<Mapping>(Mapping mapping)))
      throw new IllegalStateException("A preview's own document can be read");
    var all = new LinkedHashMap<>(mapping.columns());
    all.putAll(changed);
    return MappingWriter.write(new Mapping(mapping.settings(), all, mapping.others()));
  }
}
