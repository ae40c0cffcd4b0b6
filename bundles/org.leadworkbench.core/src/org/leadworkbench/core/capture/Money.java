package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.leadworkbench.core.Result;
import org.leadworkbench.model.qualification.AnswerValue;

/**
 * Amounts of money as lists write them: {@code 50.000}, {@code 50.000 USD}, {@code $ 50,000}, {@code 50.000 €}.
 *
 * @param numbers how numbers are written
 * @param standard the currency where a cell names none
 */
record Money(NumberStyle numbers, Currency standard) {
  private static final Pattern AMOUNT = Pattern.compile("([\\p{L}\\p{Sc}.]*)[\\s\\u00A0\\u202F]*([+-]?\\d.*?)[\\s\\u00A0\\u202F]*([\\p{L}\\p{Sc}]*\\.?)");
  private static final Map<String, String> SIGNS = Map.of("€", "EUR", "EURO", "EUR", "$", "USD", "US$", "USD", "£", "GBP", "FR.", "CHF", "SFR.", "CHF");

  /** The amount in this cell; nothing where it is none, is negative, or names a currency that is not known. */
  Optional<AnswerValue.Amount> of(String cell) {
    var m = AMOUNT.matcher(cell.strip());
    if (!m.matches() || !m.group(1).isEmpty() && !m.group(3).isEmpty()) return Optional.empty();
    if (!(numbers.parse(m.group(2)) instanceof Result.Done<BigDecimal>(BigDecimal number)) || number.signum() < 0) return Optional.empty();
    return currency(m.group(1) + m.group(3)).map(currency -> new AnswerValue.Amount(number, currency));
  }

  private Optional<Currency> currency(String named) {
    if (named.isEmpty()) return Optional.of(standard);
    var code = named.toUpperCase(Locale.ROOT);
    return Currency.getAvailableCurrencies().stream().filter(c -> c.getCurrencyCode().equals(SIGNS.getOrDefault(code, code))).findFirst();
  }
}
