package org.leadworkbench.cli.output;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * What commands say, in one language.
 *
 * @param locale the language: German, and English for all others
 * @param bundle the texts of {@code messages.properties}, which are message formats
 * @param help the texts of {@code help.properties}, which picocli looks up by the names of commands and options
 */
public record Texts(Locale locale, ResourceBundle bundle, ResourceBundle help) {
  /** The texts in this language. */
  public static Texts in(Locale locale) {
    return new Texts(locale, bundle("messages", locale), bundle("help", locale));
  }

  private static ResourceBundle bundle(String name, Locale locale) {
    return ResourceBundle.getBundle("org.leadworkbench.cli." + name, locale, Texts.class.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
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
