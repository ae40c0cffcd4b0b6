package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;

class DatesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private final Dates dates = new Dates(List.of(), BERLIN);

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"31.03.2026|2026-03-31", "1.3.2026|2026-03-01", "1. 3. 2026|2026-03-01", "2026-03-31|2026-03-31", "2026/3/31|2026-03-31",
      "03/31/2026|2026-03-31", "31/03/2026|2026-03-31", "05/05/2026|2026-05-05", "29.02.2028|2028-02-29"})
  void clearDayIsRead(String cell, LocalDate day) {
    assertEquals(day, ((Result.Done<When>) dates.parse(cell)).value().day());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"31.02.2026|capture.day-missing", "29.02.2026|capture.day-missing", "2026-13-01|capture.day-missing", "13/13/2026|capture.day-missing",
      "05/06/2026|capture.day-ambiguous", "01.05.26|capture.day-year", "5/6/26|capture.day-year", "morgen|capture.day", "46024|capture.day"})
  void anythingElseIsRefused(String cell, String code) {
    assertEquals(code, ((Result.Refused<When>) dates.parse(cell)).why().code());
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {"01.05.2026|2026-04-30T22:00:00Z", "01.05.2026 14:30|2026-05-01T12:30:00Z", "2026-05-01T14:30:15|2026-05-01T12:30:15Z",
      "2026-05-01T14:30:15Z|2026-05-01T14:30:15Z", "2026-05-01T14:30:15+02:00|2026-05-01T12:30:15Z"})
  void timeOfDayIsTheOrganisationsUnlessItSaysOtherwise(String cell, Instant at) {
    assertEquals(at, ((Result.Done<When>) dates.parse(cell)).value().at());
  }

  @Test
  void patternDecidesWhatIsAmbiguous() {
    assertEquals(LocalDate.of(2026, 5, 6), day("05/06/2026", "MM/dd/yyyy"));
    assertEquals(LocalDate.of(2026, 6, 5), day("05/06/2026", "dd/MM/yyyy"));
    assertEquals(LocalDate.of(2026, 5, 1), day("01.05.26", "dd.MM.yy"));
    assertEquals(Refusal.of("capture.day-missing", "13/05/2026"),
        ((Result.Refused<When>) new Dates(List.of("MM/dd/yyyy"), BERLIN).parse("13/05/2026")).why());
    assertThrows(IllegalArgumentException.class, () -> new Dates(List.of("quatsch"), BERLIN));
  }

  private static LocalDate day(String cell, String pattern) {
    return ((Result.Done<When>) new Dates(List.of(pattern), BERLIN).parse(cell)).value().day();
  }
}
