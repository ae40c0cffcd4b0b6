package org.leadworkbench.cli.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What commands say, in one language.
 *
 * @param locale the language: German, and English for all others
 * @param bundle the texts of {@code messages.properties}
 */
public record Texts(Locale locale, ResourceBundle bundle) {
  /** The texts in this language. */
  public static Texts in(Locale locale) {
    return new Texts(locale, ResourceBundle.getBundle("org.leadworkbench.cli.messages", locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES)));
  }

  /** The text with these arguments filled in. */
  public String of(String key, Object... arguments) {
    return new MessageFormat(bundle.getString(key), locale).format(arguments);
  }

  /** What a constant such as a state is called. */
  public String of(Enum<?> constant) {
    return bundle.getString(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
