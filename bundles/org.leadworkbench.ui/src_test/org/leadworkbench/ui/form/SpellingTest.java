package org.leadworkbench.ui.form;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.ui.form.Field.Kind;

class SpellingTest {
  private final Spelling german = new Spelling(Locale.GERMANY);
  private final Spelling english = new Spelling(Locale.US);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"50000|50000", "50.000|50000", "1.250.000 €|1250000 EUR", "99,50|99.50", "300 chf|300 CHF"})
  void readsGermanAmounts(String typed, String canonical) {
    assertEquals(Optional.of(canonical), german.canonical(Kind.AMOUNT, typed));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"50.00", "5.0000", "1,000.00", "much", "-5"})
  void guessesNoGermanAmount(String typed) {
    assertEquals(Optional.empty(), german.canonical(Kind.AMOUNT, typed));
  }

  @Test
  void readsTheSameDigitsByTheLanguage() {
    assertEquals(Optional.of("50000"), english.canonical(Kind.AMOUNT, "50,000"));
    assertEquals(Optional.of("50.00"), english.canonical(Kind.AMOUNT, "50.00"));
  }

  @Test
  void readsDaysOfTheLanguageAndOfTheStandard() {
    assertEquals(Optional.of("2026-03-31"), german.canonical(Kind.DAY, "31.03.2026"));
    assertEquals(Optional.of("2026-03-31"), german.canonical(Kind.DAY, "2026-03-31"));
    assertEquals(Optional.of("2026-03-31"), english.canonical(Kind.DAY, "3/31/2026"));
  }

  @Test
  void guessesNoCenturyAndNoDay() {
    assertEquals(Optional.empty(), german.canonical(Kind.DAY, "31.03.26"));
    assertEquals(Optional.empty(), german.canonical(Kind.DAY, "31.02.2026"));
  }

  @Test
  void readsWhatItShows() {
    assertEquals(Optional.of("50000 EUR"), german.canonical(Kind.AMOUNT, german.shown(Kind.AMOUNT, "50000 EUR")));
    assertEquals(Optional.of("50000"), german.canonical(Kind.AMOUNT, german.shown(Kind.AMOUNT, "50000")));
    assertEquals(Optional.of("2026-03-31"), german.canonical(Kind.DAY, german.shown(Kind.DAY, "2026-03-31")));
  }
}
