package org.leadworkbench.core;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.Label;

/**
 * Why something was refused, in words that say what to do.
 *
 * @param code the text's key in {@code refusals.properties}; stable, for programs
 * @param arguments what fills the text: a {@link String}, shown as it is, or a {@link Label} or {@code Refusal},
 *     whose text in the reader's language is shown
 */
public record Refusal(String code, List<Object> arguments) {
  public Refusal {
    arguments = List.copyOf(arguments);
    for (var a : arguments)
      if (!(a instanceof String || a instanceof Label || a instanceof Refusal)) throw new IllegalArgumentException("Neither text nor words: " + a.getClass());
  }

  /** A refusal with these arguments: a label, a state and another refusal in words, each other one by its {@code toString}. */
  public static Refusal of(String code, Object... arguments) {
    return new Refusal(code, Arrays.stream(arguments).map(Refusal::argument).toList());
  }

  private static Object argument(Object argument) {
    return switch (argument) {
      case Refusal words -> words;
      case Label label -> label;
      case State state -> new Refusal(word(state), List.of());
      default -> argument.toString();
    };
  }

  private static String word(State state) {
    return switch (state) {
      case NEW -> "state.new";
      case WORKING -> "state.working";
      case NURTURING -> "state.nurturing";
      case QUALIFIED -> "state.qualified";
      case TRANSFERRED -> "state.transferred";
      case ACCEPTED -> "state.accepted";
      case CONVERTED -> "state.converted";
      case DISQUALIFIED -> "state.disqualified";
      case MERGED -> "state.merged";
      case ERASED -> "state.erased";
    };
  }

  /** The text in this language. */
  public String text(Locale locale) {
    var texts = ResourceBundle.getBundle("org.leadworkbench.core.refusals", locale,
        Refusal.class.getClassLoader(), ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    return new MessageFormat(texts.getString(code), locale).format(arguments.stream().map(a -> shown(a, locale)).toArray());
  }

  private static Object shown(Object argument, Locale locale) {
    return switch (argument) {
      case Refusal words -> words.text(locale);
      case Label label -> label.in(locale);
      default -> argument;
    };
  }

  /** The text in both languages, for where it is kept. */
  public Label label() {
    return new Label(text(Locale.ENGLISH), text(Locale.GERMAN));
  }
}
