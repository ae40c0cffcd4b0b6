package org.leadworkbench.core.capture;

import java.util.Map;
import java.util.regex.Pattern;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

/** Brings what people write about a contact into the form in which it is stored and compared. */
public final class Normalise {
  private static final int LONGEST = 250;
  private static final int LONGEST_NOTE = 30_000;
  // Control characters other than tab and line breaks, and halves of surrogate pairs, are refused by databases and shown by nobody.
  private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");
  private static final Pattern LINE_BREAKS = Pattern.compile("\\s*[\\t\\n\\r\\u00A0]+\\s*");
  private final String country;

  /** For leads of this country (ISO 3166) where the contact names no other. */
  public Normalise(String country) {
    this.country = country.isEmpty() ? "DE" : country;
  }

  /**
   * The contact with e-mail in lower case, telephone as E.164 where it is a possible number, country as ISO code and
   * a country's sign at the post code moved to the country; refused where the e-mail is none or a field is too long.
   */
  public Result<Contact> contact(Contact contact) {
    var result = Contact.empty();
    for (Map.Entry<Field, String> each : contact.values().entrySet()) {
      var field = each.getKey();
      var value = field == Field.NOTE ? seen(each.getValue()) : LINE_BREAKS.matcher(seen(each.getValue())).replaceAll(" ");
      if (value.length() > (field == Field.NOTE ? LONGEST_NOTE : LONGEST))
        return Result.refused("capture.too-long", field.key(), field == Field.NOTE ? LONGEST_NOTE : LONGEST);
      result = result.with(field, value);
    }
    if (!result.email().isEmpty()) {
      var address = EmailAddress.of(result.email());
      if (address.isEmpty()) return Result.refused("capture.email", result.email());
      result = result.with(Field.EMAIL, address.get());
    }
    result = located(result);
    var region = result.get(Field.COUNTRY).length() == 2 ? result.get(Field.COUNTRY) : country;
    return Result.done(result.phone().isEmpty() ? result : result.with(Field.PHONE, Telephone.normalised(result.phone(), region)));
  }

  /** The text without what nobody can see. */
  static String seen(String text) {
    return text.chars().allMatch(c -> c >= ' ' && c < '\u007F' || c >= '\u00A0' && c < Character.MIN_SURROGATE) ? text
        : UNSEEN.matcher(text).replaceAll("");
  }

  private static Contact located(Contact contact) {
    var named = Country.code(contact.get(Field.COUNTRY));
    var result = named.isPresent() ? contact.with(Field.COUNTRY, named.get()) : contact;
    var signed = Country.ofPostcode(contact.get(Field.POSTCODE));
    if (signed.isEmpty()) return result;
    result = result.with(Field.POSTCODE, signed.get().getValue());
    return result.get(Field.COUNTRY).isEmpty() ? result.with(Field.COUNTRY, signed.get().getKey()) : result;
  }
}
