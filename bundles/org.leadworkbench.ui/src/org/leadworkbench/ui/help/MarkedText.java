package org.leadworkbench.ui.help;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A page's text with the places that are drawn otherwise.
 *
 * @param text as it is shown
 * @param spans where it is a title, a heading or strong, in order
 */
record MarkedText(String text, List<Span> spans) {
  /** What a line of a list begins with. */
  static final String POINT = "•  ";
  private static final String STRONG = "**";

  /** How a part is drawn. */
  enum Kind { TITLE, HEADING, STRONG }

  /** A part of the text. */
  record Span(int start, int length, Kind kind) {}

  MarkedText {
    spans = List.copyOf(spans);
  }

  /** Reads a page: {@code #} is its title, {@code ##} a heading, {@code -} a point, two asterisks around words make them strong. */
  static MarkedText of(String page) {
    var text = new StringBuilder();
    var spans = new ArrayList<Span>();
    for (var line : page.strip().split("\n")) {
      if (line.startsWith("## ")) headed(text, spans, line.substring(3), Kind.HEADING);
      else if (line.startsWith("# ")) headed(text, spans, line.substring(2), Kind.TITLE);
      else strong(text, spans, line.startsWith("- ") ? POINT + line.substring(2) : line);
      text.append('\n');
    }
    return new MarkedText(text.toString(), spans);
  }

  /** The page's title: its first line. */
  String title() {
    return text.substring(0, text.indexOf("\n"));
  }

  private static void headed(StringBuilder text, List<Span> spans, String words, Kind kind) {
    spans.add(new Span(text.length(), words.length(), kind));
    text.append(words);
  }

  private static void strong(StringBuilder text, List<Span> spans, String line) {
    var parts = line.split(Pattern.quote(STRONG), -1);
    for (int i = 0; i < parts.length; i++) {
      if (i % 2 == 1) spans.add(new Span(text.length(), parts[i].length(), Kind.STRONG));
      text.append(parts[i]);
    }
  }
}
