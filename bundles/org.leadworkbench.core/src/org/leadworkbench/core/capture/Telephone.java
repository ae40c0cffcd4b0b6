package org.leadworkbench.core.capture;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import java.util.regex.Pattern;

/** Telephone numbers in the many shapes of lists. */
final class Telephone {
  private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
  private static final Pattern TRUNK_ZERO = Pattern.compile("\\(\\s*0\\s*\\)");

  // Fewer digits are an extension within a house or a mistake.
  private static final long SHORTEST = 100_000;

  private Telephone() {}

  /**
   * The number as E.164, such as {@code +491712719583}, with an extension behind it; the text as it came where it is
   * no possible number, for a human may still read it.
   */
  static String normalised(String text, String country) {
    var number = text.strip();
    // "+49 (0) 171": the zero is for callers inside the country only.
    if (number.startsWith("+") || number.startsWith("00")) number = TRUNK_ZERO.matcher(number).replaceAll(" ");
    try {
      var parsed = NUMBERS.parse(number, country);
      boolean usable = NUMBERS.isValidNumber(parsed) || NUMBERS.isPossibleNumber(parsed) && parsed.getNationalNumber() >= SHORTEST;
      if (!usable) return text.strip();
      var plain = NUMBERS.format(parsed, PhoneNumberFormat.E164);
      return parsed.hasExtension() ? plain + " ext. " + parsed.getExtension() : plain;
    } catch (NumberParseException e) {
      // No number: kept as it is, and compared as it is.
      return text.strip();
    }
  }

  /** Whether a number was recognised. */
  static boolean isNumber(String phone) {
    return phone.length() > 6 && phone.charAt(0) == '+' && phone.chars().skip(1).limit(5).allMatch(c -> c >= '0' && c <= '9');
  }
}
