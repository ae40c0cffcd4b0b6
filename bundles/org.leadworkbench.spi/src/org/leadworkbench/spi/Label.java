package org.leadworkbench.spi;

import java.util.Locale;

/**
 * A text in both languages of the workbench.
 *
 * @param en English
 * @param de German, formal
 */
public record Label(String en, String de) {
  public Label {
    if (en.isBlank() || de.isBlank()) throw new IllegalArgumentException("A label has a text in English and in German: " + en + de);
  }

  /** A text that is the same in both languages, such as a proper name. */
  public static Label same(String text) {
    return new Label(text, text);
  }

  /** The text in this language: German for German, English for all others. */
  public String in(Locale locale) {
    return locale.getLanguage().equals("de") ? de : en;
  }
}
