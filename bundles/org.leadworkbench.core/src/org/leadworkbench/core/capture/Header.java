package org.leadworkbench.core.capture;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.leadworkbench.spi.capture.Row;

/**
 * The columns of a list: each has a name of its own, also where the list names none or one twice.
 *
 * @param columns the names
 */
record Header(List<String> columns) {
  /** The column that is added to a list of rejected rows; it is no part of the list when that is imported again. */
  static final String REASON = "Reason (Lead Workbench)";
  private static final int FINGERPRINT = 16;
  private static final ObjectMapper JSON = new ObjectMapper();

  /** The header with these names. */
  static Header of(List<String> names) {
    var columns = new ArrayList<String>();
    var known = new HashSet<String>();
    for (var name : names) {
      var plain = name.isBlank() ? "Column " + (columns.size() + 1) : name.strip();
      var own = plain;
      for (int i = 2; !known.add(ValueMap.plain(own)); i++) own = plain + " (" + i + ")";
      columns.add(own);
    }
    return new Header(List.copyOf(columns));
  }

  /** The row's cells by column, in order, without empty ones. */
  Map<String, String> cells(Row row) {
    var cells = new LinkedHashMap<String, String>();
    for (int i = 0; i < Math.min(columns.size(), row.cells().size()); i++)
      if (isFilled(row, i)) cells.put(columns.get(i), row.cells().get(i));
    return cells;
  }

  /** Whether the row has no filled cell. */
  boolean isBlank(Row row) {
    return IntStream.range(0, Math.min(columns.size(), row.cells().size())).noneMatch(i -> isFilled(row, i));
  }

  private boolean isFilled(Row row, int column) {
    return !row.cells().get(column).isBlank() && !columns.get(column).equals(REASON);
  }

  /** Whether these are rejected rows of an earlier capture, mended perhaps. */
  boolean isOfRejects() {
    return columns.contains(REASON);
  }

  /** The first half of SHA-256 of the cells by the columns' names, hexadecimal; the order of the columns does not matter. */
  static String fingerprint(SortedMap<String, String> cells) {
    var sha = DigestUtils.getSha256Digest();
    cells.forEach((column, cell) -> sha.update((column + "\u0000" + cell.strip() + "\u0001").getBytes(StandardCharsets.UTF_8)));
    return HexFormat.of().formatHex(sha.digest(), 0, FINGERPRINT);
  }

  /** The cells as a JSON object. */
  static String content(Map<String, String> cells) {
    try {
      return JSON.writeValueAsString(cells);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A map of texts is JSON", e);
    }
  }

  /** Whether the row has more filled cells than there are columns. */
  boolean isTooNarrowFor(Row row) {
    return row.cells().stream().skip(columns.size()).anyMatch(c -> !c.isBlank());
  }
}
