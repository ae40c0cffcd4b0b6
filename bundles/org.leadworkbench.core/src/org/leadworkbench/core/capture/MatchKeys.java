package org.leadworkbench.core.capture;

import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.commons.codec.language.ColognePhonetic;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.MatchKey.Strength;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

/** By what a contact is known again. */
public final class MatchKeys {
  private static final ColognePhonetic SOUND = new ColognePhonetic();

  private MatchKeys() {}

  /**
   * The keys of a normalised contact, the strongest first. Exact are e-mail, telephone with last name, and full name
   * with organisation; likely are telephone alone, and the sound of the last name (Kölner Phonetik) with the first
   * letter and the organisation's first word, or with the post code where there is no organisation.
   */
  public static Set<MatchKey> of(Contact contact) {
    var first = Folded.text(contact.get(Field.FIRST_NAME));
    var last = Folded.text(contact.get(Field.LAST_NAME));
    var organisation = Folded.organisation(contact.organisation());
    var keys = new LinkedHashSet<MatchKey>();
    if (!contact.email().isEmpty()) keys.add(exact("email:" + EmailAddress.key(contact.email())));
    boolean phone = Telephone.isNumber(contact.phone());
    if (phone && !last.isEmpty()) keys.add(exact("phone+name:" + contact.phone() + "|" + last));
    if (!first.isEmpty() && !last.isEmpty() && !organisation.isEmpty()) keys.add(exact("name+organisation:" + first + "|" + last + "|" + organisation));
    if (phone) keys.add(likely("phone:" + contact.phone()));
    if (!first.isEmpty() && !last.isEmpty()) {
      var sound = SOUND.colognePhonetic(last) + "|" + first.charAt(0) + "|";
      if (!organisation.isEmpty()) keys.add(likely("sound+organisation:" + sound + organisation.split(" ")[0]));
      else if (!contact.get(Field.POSTCODE).isEmpty()) keys.add(likely("sound+postcode:" + sound + Folded.text(contact.get(Field.POSTCODE))));
    }
    return keys;
  }

  private static MatchKey exact(String value) {
    return new MatchKey(Strength.EXACT, value);
  }

  private static MatchKey likely(String value) {
    return new MatchKey(Strength.LIKELY, value);
  }
}
