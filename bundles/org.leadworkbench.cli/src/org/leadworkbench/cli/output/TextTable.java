package org.leadworkbench.cli.output;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * An aligned table that fits on {@value #WIDTH} columns: where it does not, its titles are wrapped, then its widest
 * columns are cut, or wrapped too.
 */
public final class TextTable {
  /** The columns a table may take. */
  public static final int WIDTH = 100;
  private static final int LEAST = 6;
  private final List<String> titles;
  private final boolean[] kept;
  private final boolean[] right;
  private final boolean[] wrapped;
  private final List<List<String>> rows = new ArrayList<>();

  /**
   * With these titles; a leading {@code >} aligns to the right, {@code !} keeps a column from being cut, and {@code ~}
   * wraps it instead.
   */
  public TextTable(List<String> titles) {
    this.titles = titles.stream().map(t -> t.replaceFirst("^[>!~]", "")).toList();
    kept = new boolean[titles.size()];
    right = new boolean[titles.size()];
    wrapped = new boolean[titles.size()];
    for (int i = 0; i < kept.length; i++) {
      right[i] = titles.get(i).startsWith(">");
      wrapped[i] = titles.get(i).startsWith("~");
      kept[i] = right[i] || titles.get(i).startsWith("!");
    }
  }

  /** Adds a row; line breaks and control characters in it become spaces. */
  public void row(String... cells) {
    rows.add(Arrays.stream(cells).map(TextTable::plain).toList());
  }

  /** Whether it has no row. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The lines: titles and rows. */
  public List<String> lines() {
    var widths = widths();
    var lines = new ArrayList<String>();
    var titlesWrapped = new boolean[titles.size()];
    Arrays.fill(titlesWrapped, true);
    lines.addAll(lines(titles, widths, titlesWrapped));
    rows.forEach(row -> lines.addAll(lines(row, widths, wrapped)));
    return lines;
  }

  private List<String> lines(List<String> row, int[] widths, boolean[] wrapped) {
    var cells = IntStream.range(0, row.size()).mapToObj(i -> wrapped[i] ? parts(row.get(i), widths[i]) : List.of(row.get(i))).toList();
    int height = cells.stream().mapToInt(List::size).max().orElse(1);
    return IntStream.range(0, height).mapToObj(n -> line(cells.stream().map(c -> n < c.size() ? c.get(n) : "").toList(), widths)).toList();
  }

  /** The text in parts of at most this length, broken at spaces where there are any. */
  private static List<String> parts(String text, int width) {
    var parts = new ArrayList<String>();
    var rest = text;
    while (length(rest) > width) {
      int most = rest.offsetByCodePoints(0, width);
      int space = rest.lastIndexOf(' ', most);
      int end = space > 0 ? space : most;
      parts.add(rest.substring(0, end).stripTrailing());
      rest = rest.substring(end).stripLeading();
    }
    parts.add(rest);
    return parts;
  }

  /** A text on one line that cannot steer a terminal. */
  public static String plain(String text) {
    return text.codePoints().map(c -> Character.getType(c) == Character.CONTROL || Character.getType(c) == Character.FORMAT ? ' ' : c)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
  }

  private int[] widths() {
    var least = new int[titles.size()];
    var widths = new int[titles.size()];
    for (int i = 0; i < widths.length; i++) {
      least[i] = longestWord(titles.get(i));
      for (var row : rows) least[i] = Math.max(least[i], length(row.get(i)));
      widths[i] = Math.max(least[i], length(titles.get(i)));
    }
    narrow(widths, i -> widths[i] > least[i]);
    narrow(widths, i -> !kept[i] && widths[i] > LEAST);
    return widths;
  }

  /** Takes from the widest columns that may become narrower, until all fit or none may. */
  private static void narrow(int[] widths, IntPredicate may) {
    while (Arrays.stream(widths).sum() + 2 * (widths.length - 1) > WIDTH) {
      var widest = IntStream.range(0, widths.length).filter(may).boxed().max(Comparator.comparingInt(i -> widths[i]));
      if (widest.isEmpty()) return;
      widths[widest.get()]--;
    }
  }

  private static int longestWord(String text) {
    return Arrays.stream(text.split(" ")).mapToInt(TextTable::length).max().orElse(0);
  }

  private String line(List<String> cells, int[] widths) {
    return IntStream.range(0, cells.size()).mapToObj(i -> cell(cells.get(i), widths[i], right[i]))
        .collect(Collectors.joining("  ")).stripTrailing();
  }

  private static String cell(String text, int width, boolean right) {
    int length = length(text);
    if (length > width) return text.substring(0, text.offsetByCodePoints(0, width - 1)) + "…";
    var space = " ".repeat(width - length);
    return right ? space + text : text + space;
  }

  private static int length(String text) {
    return text.codePointCount(0, text.length());
  }
}
