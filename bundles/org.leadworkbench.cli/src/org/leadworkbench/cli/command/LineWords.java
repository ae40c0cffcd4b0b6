package org.leadworkbench.cli.command;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words of a line, separated by white space. What stands between double quotes belongs together, and two double
 * quotes within are one; a backslash means itself, as it does in a path. A line that begins with {@code #} has none.
 */
final class LineWords {
  private static final String PART = "\"(?:[^\"]|\"\")*\"|[^\\s\"]+";
  private static final Pattern WORD = Pattern.compile("(?:" + PART + ")+");
  private static final Pattern LINE = Pattern.compile("\\s*(?:(?:" + PART + ")+(?:\\s+|$))*+");
  private static final Pattern QUOTED = Pattern.compile("\"((?:[^\"]|\"\")*)\"");

  private LineWords() {}

  /** The words; empty where a quote is not closed. */
  static Optional<List<String>> of(String line) {
    if (line.strip().startsWith("#")) return Optional.of(List.of());
    if (!LINE.matcher(line).matches()) return Optional.empty();
    return Optional.of(WORD.matcher(line).results().map(word -> plain(word.group())).toList());
  }

  private static String plain(String word) {
    return QUOTED.matcher(word).replaceAll(quoted -> Matcher.quoteReplacement(quoted.group(1).replace("\"\"", "\"")));
  }
}
