package org.leadworkbench.ui.form;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.Texts;

/**
 * A field of a form, as data.
 *
 * @param id unique in its form
 * @param label what is asked
 * @param help a sentence more, may be empty
 * @param kind what it takes
 * @param options what can be chosen, in order; empty where it is no choice
 * @param standard the value it begins with, in canonical form, may be empty
 */
public record Field(String id, String label, String help, Kind kind, List<Option> options, String standard) {
  /** What a field takes; it decides which control is drawn. */
  public enum Kind { LINE, PARAGRAPH, CHOICE, AMOUNT, DAY, FOLDER, FILE, SECRET }

  /**
   * Something that can be chosen.
   *
   * @param value in canonical form; one of an empty value stands for no choice
   * @param label as shown
   */
  public record Option(String value, String label) {}

  private static final Texts TEXTS = Texts.beside(Field.class);

  public Field {
    Objects.requireNonNull(label);
    Objects.requireNonNull(help);
    Objects.requireNonNull(standard);
    options = List.copyOf(options);
  }

  /** A line of text. */
  public static Field line(String id, String label, String standard) {
    return new Field(id, label, "", Kind.LINE, List.of(), standard);
  }

  /** Several lines of text. */
  public static Field paragraph(String id, String label) {
    return new Field(id, label, "", Kind.PARAGRAPH, List.of(), "");
  }

  /** One of these constants; the first is chosen to begin with. */
  public static <E extends Enum<E>> Field choice(String id, String label, List<E> constants, Function<E, String> shown) {
    var options = constants.stream().map(c -> new Option(c.name(), shown.apply(c))).toList();
    return new Field(id, label, "", Kind.CHOICE, options, options.getFirst().value());
  }

  /** One of these constants or none of them; none is chosen to begin with. */
  public static <E extends Enum<E>> Field undecided(String id, String label, List<E> constants, Function<E, String> shown) {
    var options = constants.stream().map(c -> new Option(c.name(), shown.apply(c))).toList();
    return new Field(id, label, "", Kind.CHOICE, options, "");
  }

  /** Yes or no. */
  public static Field yesNo(String id, String label, boolean standard) {
    return new Field(id, label, "", Kind.CHOICE, yesNo(), standard ? "yes" : "no");
  }

  /** The field for a model's question. */
  public static Field of(Question question, Locale locale) {
    var options = question.offers().stream().map(o -> new Option(o.id(), o.label().in(locale))).toList();
    var kind = switch (question) {
      case Question.Choice ignored -> Kind.CHOICE;
      case Question.Scale ignored -> Kind.CHOICE;
      case Question.YesNo ignored -> Kind.CHOICE;
      case Question.Text ignored -> Kind.PARAGRAPH;
      case Question.Amount ignored -> Kind.AMOUNT;
      case Question.Day ignored -> Kind.DAY;
    };
    return new Field(question.id(), question.label().in(locale), question.help().in(locale), kind, options, "");
  }

  /** The same with a mark that something must be entered. */
  public Field marked() {
    return new Field(id, label + " *", help, kind, options, standard);
  }

  /** The field for a plug-in's setting. */
  public static Field of(Setting setting, Locale locale) {
    var kind = switch (setting.kind()) {
      case TEXT, NUMBER -> Kind.LINE;
      case YESNO, CHOICE -> Kind.CHOICE;
      case DAY -> Kind.DAY;
      case FOLDER -> Kind.FOLDER;
      case SECRET -> Kind.SECRET;
    };
    var options = setting.kind() == Setting.Kind.YESNO ? yesNo()
        : setting.choices().stream().map(c -> new Option(c.value(), c.label().in(locale))).toList();
    return new Field(setting.key(), setting.label().in(locale), setting.help().in(locale), kind, options, setting.standard());
  }

  /** The constant that was chosen in a field made by {@link #choice}. */
  public static <E extends Enum<E>> E chosen(Class<E> type, String value) {
    return Arrays.stream(type.getEnumConstants()).filter(c -> c.name().equals(value)).findFirst().orElseThrow();
  }

  private static List<Option> yesNo() {
    return List.of(new Option("yes", TEXTS.get("form.yes")), new Option("no", TEXTS.get("form.no")));
  }
}
