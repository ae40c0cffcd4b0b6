package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The text of a document: lines of cells between tabs, the first cell says what the line is. A tab or line break within a
 * cell is written {@code \t} or {@code \n}, a backslash twice; numbers are Java's shortest that give the same bits again.
 */
final class Lines {
  private final StringBuilder text = new StringBuilder();

  /** Adds a line. */
  Lines add(Object... cells) {
    text.append(String.join("\t", Arrays.stream(cells).map(c -> escaped(c.toString())).toList())).append('\n');
    return this;
  }

  @Override
  public String toString() {
    return text.toString();
  }

  /** A line that was read. */
  record Line(List<String> cells) {
    String kind() {
      return cells.getFirst();
    }

    String text(int place) {
      if (place >= cells.size()) throw new NoSuchElementException("The line of " + kind() + " ends after " + cells.size() + " cells");
      return cells.get(place);
    }

    int whole(int place) {
      return Integer.parseInt(text(place));
    }

    double number(int place) {
      return Double.parseDouble(text(place));
    }

    /** The cells from this place on as numbers. */
    double[] numbers(int from) {
      return cells.subList(from, cells.size()).stream().mapToDouble(Double::parseDouble).toArray();
    }
  }

  /** The lines of a text. */
  static List<Line> of(String text) {
    return text.lines().map(line -> new Line(Arrays.stream(line.split("\t", -1)).map(Lines::plain).toList())).toList();
  }

  /** These cells, then those. */
  static Object[] cells(List<?> first, double[] then) {
    var all = new ArrayList<Object>(first);
    for (double d : then) all.add(d);
    return all.toArray();
  }

  private static String escaped(String cell) {
    return cell.replace("\\", "\\\\").replace("\t", "\\t").replace("\n", "\\n").replace("\r", "\\r");
  }

  private static String plain(String cell) {
    if (cell.indexOf('\\') < 0) return cell;
    var plain = new StringBuilder();
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      if (c != '\\' || i + 1 == cell.length()) plain.append(c);
      else plain.append(switch (cell.charAt(++i)) {
        case 't' -> '\t';
        case 'n' -> '\n';
        case 'r' -> '\r';
        default -> cell.charAt(i);
      });
    }
    return plain.toString();
  }
}
