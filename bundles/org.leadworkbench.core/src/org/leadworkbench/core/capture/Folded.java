package org.leadworkbench.core.capture;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.LinkedList;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Text as it is compared: spellings of the same name become one. */
final class Folded {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Set<String> LEGAL_FORMS = Set.of("gmbh", "mbh", "ggmbh", "gesmbh", "ag", "se", "kg", "kgaa", "ohg", "gbr", "ug", "ek",
      "ekfr", "ekfm", "ev", "eg", "eu", "co", "cie", "und", "haftungsbeschraenkt", "ltd", "limited", "inc", "incorporated", "llc", "llp", "plc",
      "corp", "corporation", "sa", "sarl", "sas", "srl", "spa", "bv", "nv", "ab", "as", "oy", "aps", "sro", "doo", "kft", "zoo", "spzoo");

  private Folded() {}

  /** Lower case without accents and signs; umlauts as two letters, so that Müller is Mueller. */
  static String text(String text) {
    var lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replace("ä", "ae").replace("ö", "oe")
        .replace("ü", "ue").replace("ß", "ss").replace("æ", "ae").replace("ø", "oe").replace("œ", "oe").replace("å", "a")
        .replace('ł', 'l').replace('đ', 'd').replace('ı', 'i').replaceAll("['’`´]", "");
    var plain = MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
    return NO_LETTERS.matcher(plain).replaceAll(" ").strip();
  }

  /** An organisation's name without its legal form. */
  static String organisation(String name) {
    // Dots hold abbreviations together: e.K., S.A.
    var words = new LinkedList<>(Arrays.asList(text(name.replace(".", "").replace("(haftungsbeschränkt)", "")).split(" ")));
    while (words.size() > 1 && LEGAL_FORMS.contains(words.getLast())) words.removeLast();
    return String.join(" ", words);
  }
}
