package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

/** Takes whole names apart: {@code Frau Dr. Ada von der Heide}, {@code Heide, Ada}. */
final class PersonName {
  private static final Set<String> SALUTATIONS = Set.of("herr", "herrn", "frau", "hr", "fr", "mr", "mrs", "ms", "miss", "sir", "madam");
  private static final Set<String> TITLES = Set.of("dr", "prof", "professor", "ing", "dipl", "dipl-ing", "dipl-kfm", "dipl-inf", "mag", "med", "jur", "phil",
      "rer", "nat", "hc", "h", "c", "pol", "priv-doz", "pd", "doz");
  private static final Set<String> PARTICLES = Set.of("von", "vom", "van", "de", "der", "den", "zu", "zum", "zur", "di", "da", "del", "della", "la", "le", "el", "al", "bin", "ten", "ter", "af");

  private PersonName() {}

  /** The contact with this whole name; what it has already stays. */
  static Contact into(Contact contact, String name) {
    var words = new LinkedList<>(Arrays.asList(turned(name.strip()).split("[\\s\\u00A0]+")));
    var salutation = leading(words, SALUTATIONS);
    var title = leading(words, TITLES);
    int last = Math.max(0, words.size() - 1);
    while (last > 0 && PARTICLES.contains(words.get(last - 1).toLowerCase(Locale.ROOT))) last--;
    var all = List.copyOf(words);
    var result = fill(contact, Field.SALUTATION, salutation);
    result = fill(result, Field.TITLE, title);
    result = fill(result, Field.FIRST_NAME, String.join(" ", all.subList(0, last)));
    return fill(result, Field.LAST_NAME, String.join(" ", all.subList(last, all.size())));
  }

  private static String turned(String name) {
    int comma = name.indexOf(',');
    return comma > 0 && comma == name.lastIndexOf(',') ? name.substring(comma + 1).strip() + " " + name.substring(0, comma).strip() : name;
  }

  private static String leading(LinkedList<String> words, Set<String> known) {
    var found = new ArrayList<String>();
    while (words.size() > 1 && known.contains(words.getFirst().toLowerCase(Locale.ROOT).replace(".", ""))) found.add(words.removeFirst());
    return String.join(" ", found);
  }

  private static Contact fill(Contact contact, Field field, String value) {
    return contact.get(field).isEmpty() ? contact.with(field, value) : contact;
  }
}
