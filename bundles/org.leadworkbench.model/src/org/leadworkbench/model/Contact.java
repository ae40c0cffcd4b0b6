package org.leadworkbench.model;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * Who the lead is and how to reach them. A field that is not known is empty, never null.
 *
 * @param values the fields that are known; blank ones are left out
 */
public record Contact(Map<Field, String> values) {
  /** The fields of a contact; their names are those of mappings, of {@code edit} and of the database. */
  public enum Field {
    SALUTATION, TITLE, FIRST_NAME, LAST_NAME, ORGANISATION, FUNCTION, STREET, POSTCODE, CITY, COUNTRY, EMAIL, PHONE,
    WEBSITE, NOTE;

    /** The field's name in files and on the command line, such as {@code firstName}. */
    public String key() {
      var words = name().toLowerCase(java.util.Locale.ROOT).split("_");
      return words.length == 1 ? words[0] : words[0] + Character.toUpperCase(words[1].charAt(0)) + words[1].substring(1);
    }
  }

  public Contact {
    var known = new EnumMap<Field, String>(Field.class);
    values.forEach((field, value) -> {
      Objects.requireNonNull(value);
      if (!value.isBlank()) known.put(field, value.strip());
    });
    values = java.util.Collections.unmodifiableMap(known);
  }

  /** A contact of whom nothing is known yet. */
  public static Contact empty() {
    return new Contact(Map.of());
  }

  /** The field's value, empty where it is not known. */
  public String get(Field field) {
    return values.getOrDefault(field, "");
  }

  /** The same contact with this field set; a blank value clears it. */
  public Contact with(Field field, String value) {
    var changed = new EnumMap<Field, String>(Field.class);
    changed.putAll(values);
    changed.put(field, value);
    return new Contact(changed);
  }

  /** First and last name as one, split at the last space; {@link #name()} gives the same text back. */
  public Contact withName(String name) {
    var text = name.strip();
    int space = text.lastIndexOf(' ');
    return with(Field.FIRST_NAME, space < 0 ? "" : text.substring(0, space)).with(Field.LAST_NAME, text.substring(space + 1));
  }

  /** First and last name, without salutation and title. */
  public String name() {
    return (get(Field.FIRST_NAME) + " " + get(Field.LAST_NAME)).strip();
  }

  public String organisation() {
    return get(Field.ORGANISATION);
  }

  public String email() {
    return get(Field.EMAIL);
  }

  public String phone() {
    return get(Field.PHONE);
  }
}
