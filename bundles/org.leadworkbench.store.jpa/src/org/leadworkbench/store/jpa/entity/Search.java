package org.leadworkbench.store.jpa.entity;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.model.Contact;

/** Texts made comparable by the program, so that every database finds and orders the same. */
public final class Search {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final char SHARP_S = 'ß';
  private static final String TWO_S = "ss";
  private static final int TEXT = 32_000;
  private static final int KEY = 200;

  private Search() {}

  /** The text in lower case and composed form, the same in every language. */
  public static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
  }

  /** The text as it is compared in a search: who types "voss" finds "Voß", and the other way round. */
  public static String wanted(String text) {
    var folded = folded(text);
    return folded.indexOf(SHARP_S) < 0 ? folded : folded.replace("ß", TWO_S);
  }

  /** How a text that is wanted may be stored, which is folded only: with "ss" and with "ß". */
  public static List<String> stored(String wanted) {
    return wanted.contains(TWO_S) ? List.of(wanted, wanted.replace(TWO_S, "ß")) : List.of(wanted);
  }

  /** The text as a key that is equal for texts that differ in case alone; its first 200 characters. */
  public static String key(String text) {
    return cut(folded(text.strip()), KEY);
  }

  /** What a free text search looks at: name, organisation, e-mail, city and note; the first 32,000 characters. */
  static String text(Contact contact) {
    return cut(folded(Stream.of(contact.name(), contact.organisation(), contact.email(), contact.get(Contact.Field.CITY),
        contact.get(Contact.Field.NOTE)).filter(t -> !t.isEmpty()).collect(Collectors.joining("\n"))), TEXT);
  }

  /** What lists are ordered by: the name, else the organisation, with accented letters beside the plain ones. */
  static String order(Contact contact) {
    var name = contact.name().isEmpty() ? contact.organisation() : contact.name();
    return cut(MARKS.matcher(Normalizer.normalize(folded(name), Normalizer.Form.NFKD)).replaceAll(""), KEY);
  }

  private static String cut(String text, int length) {
    if (text.length() <= length) return text;
    return text.substring(0, Character.isHighSurrogate(text.charAt(length - 1)) ? length - 1 : length);
  }
}
