package org.leadworkbench.capture.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.Unreadable;

/**
 * How a CSV file is written.
 *
 * @param charset how its characters are encoded
 * @param separator what stands between two cells
 * @param quote what stands round a cell that holds separators or line breaks; {@link #NONE} where nothing does
 */
record CsvFormat(Charset charset, char separator, char quote) {
  /** A noncharacter: it is in no text, so nothing is ever quoted. */
  static final char NONE = '\uFFFF';

  static final String CHARSET = "charset";
  static final String SEPARATOR = "separator";
  static final String QUOTE = "quote";
  static final String AUTO = "auto";
  private static final String TAB = "tab";
  private static final String NO_QUOTE = "none";

  /** The format these settings say; what they leave open is as in the guess. */
  static CsvFormat of(Values settings, CsvFormat guess) throws Unreadable {
    return new CsvFormat(
        isSet(settings, CHARSET) ? charset(settings.get(CHARSET)) : guess.charset(),
        isSet(settings, SEPARATOR) ? separator(settings.get(SEPARATOR)) : guess.separator(),
        isSet(settings, QUOTE) ? quote(settings.get(QUOTE)) : guess.quote());
  }

  /** Whether the user set this. */
  static boolean isSet(Values settings, String key) {
    var value = settings.get(key);
    return !value.isEmpty() && !value.equalsIgnoreCase(AUTO);
  }

  /** The charset of this name. */
  static Charset charset(String name) throws Unreadable {
    try {
      // Excel's "ANSI" is windows-1252; a browser reads ISO-8859-1 as windows-1252, too.
      return name.equalsIgnoreCase("ansi") ? Guess.WINDOWS : Charset.forName(name.strip());
    } catch (IllegalArgumentException unknown) {
      throw Problem.unknownCharset(name);
    }
  }

  private static char separator(String value) throws Unreadable {
    if (value.equalsIgnoreCase(TAB) || value.equals("\\t")) return '\t';
    if (value.length() == 1 && value.charAt(0) != '"' && value.charAt(0) != '\n' && value.charAt(0) != '\r') return value.charAt(0);
    throw Problem.noSeparator(value);
  }

  private static char quote(String value) throws Unreadable {
    if (value.equalsIgnoreCase(NO_QUOTE)) return NONE;
    if (value.equals("\"") || value.equals("'")) return value.charAt(0);
    throw Problem.noQuote(value);
  }

  /** As settings. */
  Values settings() {
    return Values.none().with(CHARSET, charset.equals(StandardCharsets.UTF_8) ? "UTF-8" : charset.name())
        .with(SEPARATOR, separator == '\t' ? TAB : String.valueOf(separator))
        .with(QUOTE, quote == NONE ? NO_QUOTE : String.valueOf(quote));
  }
}
