package org.leadworkbench.core.capture;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Countries as lists name them. */
final class Country {
  private static final Pattern POSTCODE = Pattern.compile("(A|AT|CH|D|DE|L|LU|FL|LI)[- ]+(\\d{4,5})", Pattern.CASE_INSENSITIVE);
  private static final Map<String, String> CODES = codes();

  private Country() {}

  /** ISO 3166 code of a country's name in English, German or its own code, such as {@code A} or {@code AUT}. */
  static Optional<String> code(String name) {
    return Optional.ofNullable(CODES.get(Folded.text(name)));
  }

  /** The country and the rest of a post code such as {@code A-1010}. */
  static Optional<Map.Entry<String, String>> ofPostcode(String postcode) {
    var m = POSTCODE.matcher(postcode.strip());
    return m.matches() ? code(m.group(1)).map(c -> Map.entry(c, m.group(2))) : Optional.empty();
  }

  private static Map<String, String> codes() {
    var codes = new HashMap<String, String>();
    for (var code : Locale.getISOCountries()) {
      var country = Locale.of("", code);
      for (var language : new Locale[] {Locale.ENGLISH, Locale.GERMAN}) codes.put(Folded.text(country.getDisplayCountry(language)), code);
      codes.put(country.getISO3Country().toLowerCase(Locale.ROOT), code);
    }
    for (var code : Locale.getISOCountries()) codes.put(code.toLowerCase(Locale.ROOT), code);
    codes.putAll(Map.of("d", "DE", "a", "AT", "l", "LU", "fl", "LI", "brd", "DE", "uk", "GB", "england", "GB", "holland", "NL",
        "usa", "US", "tschechien", "CZ"));
    return codes;
  }
}
