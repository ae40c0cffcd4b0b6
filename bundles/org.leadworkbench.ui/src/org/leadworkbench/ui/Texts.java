package org.leadworkbench.ui;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The texts of one package: {@code messages.properties} (English) and {@code messages_de.properties} beside its classes,
 * both UTF-8. A key that is missing is a bug and fails.
 */
public final class Texts {
  private final ResourceBundle texts;
  private final Locale locale;

  private Texts(ResourceBundle texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
  }

  /** The texts beside this class, in the language of the workbench. */
  public static Texts beside(Class<?> type) {
    return beside(type, Locale.getDefault());
  }

  /** The texts beside this class, in this language. */
  public static Texts beside(Class<?> type, Locale locale) {
    var noFallback = ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
    return new Texts(ResourceBundle.getBundle(type.getPackageName() + ".messages", locale, type.getClassLoader(), noFallback), locale);
  }

  /** The text of this key, its placeholders filled. */
  public String get(String key, Object... arguments) {
    return new MessageFormat(texts.getString(key), locale).format(arguments);
  }

  /** The text of this constant; its key is {@code Type.CONSTANT}. */
  public String of(Enum<?> constant) {
    return get(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }
}
