package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.core.Result;

class NumberStyleTest {
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"DE|1.234,5|1234.5", "DE|518,9|518.9", "DE|713,0|713", "DE|1.234|1234", "DE|1.5|1.5", "DE|-3,25 €|-3.25", "DE|EUR 50.000|50000",
      "EN|1,234.5|1234.5", "EN|1,234|1234", "EN|2.67|2.67", "EN|$ 1,234,567|1234567", "AUTO|1.234,5|1234.5", "AUTO|1,234.5|1234.5", "AUTO|0.123|0.123",
      "AUTO|1.234.567|1234567", "AUTO|42|42", "AUTO|12,5 %|12.5"})
  void numberIsRead(NumberStyle style, String cell, BigDecimal number) {
    assertEquals(Result.done(number), style.parse(cell));
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"AUTO|1.234|capture.number-ambiguous", "AUTO|1,234|capture.number-ambiguous", "DE|zwölf|capture.number", "AUTO|1e9|capture.number",
      "EN|1.2.3|capture.number", "DE|12-13|capture.number"})
  void whatIsNoNumberOrTwoIsRefused(NumberStyle style, String cell, String code) {
    assertEquals(Result.refused(code, cell), style.parse(cell));
  }

  @Test
  void styleIsShownByNumbersThatAreClear() {
    assertEquals(NumberStyle.DE, NumberStyle.shownBy(List.of("1.234", "5,5", "Ulm")));
    assertEquals(NumberStyle.EN, NumberStyle.shownBy(List.of("1,234", "5.5")));
    assertEquals(NumberStyle.AUTO, NumberStyle.shownBy(List.of("1.5", "1,5")));
    assertEquals(NumberStyle.AUTO, NumberStyle.shownBy(List.of("1.234", "7")));
  }
}
