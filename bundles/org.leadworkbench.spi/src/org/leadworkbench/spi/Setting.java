package org.leadworkbench.spi;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

/**
 * A value that a part wants from its user or from IT, as data: the host draws it, stores it and checks it.
 *
 * @param key the setting's name within its part, such as {@code folder}
 * @param kind what it holds
 * @param label a short name
 * @param help a sentence
 * @param standard the value where none was set; empty where there is none
 * @param required whether the part is not configured without it
 * @param choices the allowed values of a {@link Kind#CHOICE}, else empty
 */
public record Setting(String key, Kind kind, Label label, Label help, String standard, boolean required,
    List<Choice> choices) {
  /**
   * What a setting holds. A number has a decimal point, a day is one such as {@code 2026-01-31}, yes and no are
   * {@code yes} and {@code no}. A secret is never stored in the database nor shown.
   */
  public enum Kind { TEXT, NUMBER, YESNO, DAY, FOLDER, CHOICE, SECRET }

  /**
   * An allowed value.
   *
   * @param value as stored
   * @param label as shown
   */
  public record Choice(String value, Label label) {}

  public Setting {
    Objects.requireNonNull(key);
    Objects.requireNonNull(kind);
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
    Objects.requireNonNull(standard);
    choices = List.copyOf(choices);
    if ((kind == Kind.CHOICE) == choices.isEmpty()) throw new IllegalArgumentException(key + ": a choice, and only a choice, has choices");
  }

  /** A required folder without a standard. */
  public static Setting folder(String key, Label label, Label help) {
    return new Setting(key, Kind.FOLDER, label, help, "", true, List.of());
  }

  /** An optional text. */
  public static Setting text(String key, Label label, Label help, String standard) {
    return new Setting(key, Kind.TEXT, label, help, standard, false, List.of());
  }

  /** An optional day without a standard. */
  public static Setting day(String key, Label label, Label help) {
    return new Setting(key, Kind.DAY, label, help, "", false, List.of());
  }

  /** A choice whose standard is the first value. */
  public static Setting choice(String key, Label label, Label help, List<Choice> choices) {
    return new Setting(key, Kind.CHOICE, label, help, choices.getFirst().value(), false, choices);
  }

  /** Whether this text is a value of this kind; the empty text, which stands for the standard, always is. */
  public boolean takes(String value) {
    return value.isEmpty() || switch (kind) {
      case TEXT, FOLDER, SECRET -> true;
      case NUMBER -> parses(BigDecimal::new, value);
      case YESNO -> value.equals("yes") || value.equals("no");
      case DAY -> parses(LocalDate::parse, value);
      case CHOICE -> choices.stream().anyMatch(c -> c.value().equals(value));
    };
  }

  private static boolean parses(Function<String, Object> parse, String value) {
    try {
      parse.apply(value);
      return true;
    } catch (DateTimeParseException | NumberFormatException other) {
      return false;
    }
  }
}
