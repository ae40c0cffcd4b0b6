package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.model.qualification.AnswerValue;

class MoneyTest {
  private static final Currency FRANC = Currency.getInstance("CHF");

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"50.000|50000 CHF", "50.000 USD|50000 USD", "USD 50.000|50000 USD", "50.000,50 €|50000.5 EUR", "€50.000|50000 EUR", "$ 7|7 USD",
      "us$ 7|7 USD", "£7|7 GBP", "7 Euro|7 EUR", "Fr. 7|7 CHF", "1.500.000 sek|1500000 SEK"})
  void currencyIsTheCellsElseTheOrganisations(String cell, String amount) {
    assertEquals(Optional.of(amount), new Money(NumberStyle.DE, FRANC).of(cell).map(AnswerValue.Amount::text));
  }

  @ParameterizedTest
  @ValueSource(strings = {"viel", "-5 €", "5 Taler", "€ 5 USD", "5 Mio. €", "5 EUR / 6 USD", ""})
  void whatIsNoAmountOfAKnownCurrencyIsNone(String cell) {
    assertEquals(Optional.empty(), new Money(NumberStyle.DE, FRANC).of(cell));
  }
}
