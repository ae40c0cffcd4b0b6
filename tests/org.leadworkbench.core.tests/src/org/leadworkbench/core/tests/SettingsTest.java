package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.transfer.KeptText;
import org.leadworkbench.spi.Values;

/** What people set, and what they are told where it does not go. */
class SettingsTest extends DeskTest {
  @Test
  void thresholdsThatDoNotGoTogetherAreRefusedInTheReadersWords() {
    var refused = assertInstanceOf(Result.Refused.class, desk.configure.set("bands.warm", "0.99", MARKETING)).why();

    assertEquals("bands.warm = 0.99 does not go with the other thresholds. It must be 0 < bands.warm < bands.hot < 1,"
        + " and bands.hysteresis at least 0 and less than bands.warm.", refused.text(Locale.ENGLISH));
    assertEquals("bands.warm = 0.99 passt nicht zu den anderen Schwellen. Es gilt 0 < bands.warm < bands.hot < 1,"
        + " und bands.hysteresis ist mindestens 0 und kleiner als bands.warm.", refused.text(Locale.GERMAN));
  }

  @Test
  void aReportsParameterIsCheckedBeforeTheReportRuns() {
    assertEquals("report.day", refused(desk.report.run("funnel", Values.none().with("from", "foo"))));
    assertEquals("report.parameter", refused(desk.report.run("funnel", Values.none().with("colour", "red"))));
    done(desk.report.run("funnel", Values.none().with("from", "2026-01-01").with("until", "")));
  }

  @Test
  void whatIsInTheWayOfADeliveryIsToldInTheReadersLanguage() {
    desk.configure("transfer.file.folder", folder.resolve("no/such").toString());
    desk.rep("Anna");
    var lead = desk.hot("Ada").id();

    desk.deliveries.due();

    var delivery = desk.deliveriesOf(lead).getLast();
    assertEquals("The folder " + folder.resolve("no/such") + " does not exist: make it, connect its drive, or correct transfer.file.folder",
        KeptText.of(delivery, Locale.ENGLISH));
    assertEquals("Den Ordner " + folder.resolve("no/such") + " gibt es nicht: Legen Sie ihn an, verbinden Sie sein Laufwerk, oder berichtigen Sie"
        + " transfer.file.folder", KeptText.of(delivery, Locale.GERMAN));
  }
}
