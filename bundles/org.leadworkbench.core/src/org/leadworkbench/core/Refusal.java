package org.leadworkbench.core;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something was refused, in words that say what to do.
 *
 * @param code the text's key in {@code refusals.properties}; stable, for programs
 * @param arguments what fills the text
 */
public record Refusal(String code, List<String> arguments) {
  public Refusal {
    arguments = List.copyOf(arguments);
  }

  /** A refusal with these arguments, each by its {@code toString}. */
  public static Refusal of(String code, Object... arguments) {
    return new Refusal(code, Arrays.stream(arguments).map(String::valueOf).toList());
  }

  /** The text in this language. */
  public String text(Locale locale) {
    var texts = ResourceBundle.getBundle("org.leadworkbench.core.refusals", locale,
        Refusal.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(code), locale).format(arguments.toArray());
  }
}
