package org.leadworkbench.core.capture;

import java.net.IDN;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** E-mail addresses as people write them into lists. */
final class EmailAddress {
  private static final Pattern AT = Pattern.compile("\\s*(?:\\(at\\)|\\[at\\]|\\{at\\}|<at>|\\(ät\\)|(?<=\\s)at(?=\\s))\\s*");
  private static final Pattern DOT = Pattern.compile("\\s*(?:\\(dot\\)|\\[dot\\]|\\(punkt\\)|\\[punkt\\]|(?<=\\s)dot(?=\\s)|(?<=\\s)punkt(?=\\s))\\s*");
  private static final Pattern NAMED = Pattern.compile("[^<>]*<([^<>]+@[^<>]+)>");
  private static final Pattern LOCAL = Pattern.compile("[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+(?:\\.[\\p{L}\\p{N}!#$%&'*+/=?^_`{|}~-]+)*");
  private static final Pattern DOMAIN = Pattern.compile("(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59})");

  private EmailAddress() {}

  /** The address in lower case, with the repairs that leave no doubt; nothing where it is none. */
  static Optional<String> of(String text) {
    var address = text.strip().toLowerCase(Locale.ROOT).replace("\u00A0", " ").replace("mailto:", "");
    var named = NAMED.matcher(address);
    if (named.matches()) address = named.group(1).strip();
    if (address.indexOf('@') < 0) address = AT.matcher(address).replaceFirst("@");
    address = DOT.matcher(address).replaceAll(".");
    int at = address.lastIndexOf('@');
    if (at < 1 || at > 64 || address.length() > 254 || !LOCAL.matcher(address.substring(0, at)).matches()) return Optional.empty();
    return ascii(address.substring(at + 1)).filter(d -> DOMAIN.matcher(d).matches()).isPresent() ? Optional.of(address) : Optional.empty();
  }

  /** The address as it is compared: its domain in ASCII. */
  static String key(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, at + 1) + ascii(address.substring(at + 1)).orElse(address.substring(at + 1));
  }

  private static Optional<String> ascii(String domain) {
    try {
      return Optional.of(IDN.toASCII(domain, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      // A label that no domain can have: the caller says so, with the whole address.
      return Optional.empty();
    }
  }
}
