package org.leadworkbench.cli.output;

import java.util.List;
import java.util.stream.Collectors;

/** Lines of comma-separated values (RFC 4180) that a spreadsheet does not take for formulas. */
public final class Csv {
  private Csv() {}

  /** A line of these values, {@link Number}s as numbers, nothing for null. */
  public static String line(List<?> values) {
    return values.stream().map(Csv::field).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String field(Object value) {
    if (value == null) return "";
    if (value instanceof Number) return value.toString();
    var text = guarded(value.toString());
    return text.matches("(?s).*[\",\r\n].*") ? '"' + text.replace("\"", "\"\"") + '"' : text;
  }

  /** Spreadsheets run a cell that starts so; behind an apostrophe it stays text. */
  private static String guarded(String text) {
    return !text.isEmpty() && "=+-@\t\r\n＝＋－＠".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
