package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;

/**
 * What the host relies on in a {@link TransferConnector}. Extend it, answer {@link #connector}, give it {@link #settings}
 * of a receiver that works and of some that do not, and count what {@link #arrived}.
 */
public abstract class TransferConnectorContract {
  /** The connector to check. */
  protected abstract TransferConnector connector();

  /** Settings by which a receiver is reached; it is the same one and empty at the beginning of each test. */
  protected abstract Values settings();

  /** Settings by which no receiver can be reached, each in its own way: switched off, wrong, not allowed. */
  protected abstract List<Values> broken();

  /** How many leads the receiver has that it takes for this hand-over. */
  protected abstract int arrived(HandOver handOver);

  @Test
  void describesItselfTheSameEveryTime() {
    assertEquals(connector().describe(), connector().describe());
  }

  @Test
  void speaksEnglishAndGerman() {
    Labels.assertTranslated(connector().describe().basics());
    Labels.assertTranslated(connector().describe().settings());
  }

  @Test
  void isConfiguredByTheSettingsItDescribes() {
    assertTrue(settings().orStandard(connector().describe().settings()).complete(connector().describe().settings()));
  }

  @Test
  void whatIsSentArrivesOnce() {
    var lead = HandOvers.numbered(1);

    assertSent(connector().send(lead, settings()));

    assertEquals(1, arrived(lead));
  }

  @Test
  void theSameKeyAgainArrivesOnce() {
    var lead = HandOvers.numbered(1);

    for (int i = 0; i < 3; i++) assertSent(connector().send(lead, settings()));

    assertEquals(1, arrived(lead));
  }

  @Test
  void aHundredLeadsOfAHundredKeysAllArrive() {
    var leads = IntStream.range(0, 100).mapToObj(HandOvers::numbered).toList();

    leads.forEach(l -> assertSent(connector().send(l, settings())));

    leads.forEach(l -> assertEquals(1, arrived(l), l.key()));
  }

  @Test
  void aCheckAfterASendKnowsIt() {
    var lead = HandOvers.numbered(1);

    var sent = connector().send(lead, settings());
    var checked = connector().check(lead, settings());

    if (sent instanceof Outcome.Delivered) assertInstanceOf(Outcome.Delivered.class, checked);
    else assertSent(checked);
    assertEquals(1, arrived(lead));
  }

  @Test
  void aCheckOfWhatWasNeverSentIsNoDelivery() {
    var lead = HandOvers.numbered(1);

    assertFalse(connector().check(lead, settings()) instanceof Outcome.Delivered);
    assertEquals(0, arrived(lead));
  }

  @Test
  void everyFailureIsAnOutcomeThatSaysWhatIsMissing() {
    var lead = HandOvers.numbered(1);
    for (var settings : broken()) {
      var sent = assertDoesNotThrow(() -> connector().send(lead, settings), settings::toString);
      var checked = assertDoesNotThrow(() -> connector().check(lead, settings), settings::toString);
      assertFalse(sent instanceof Outcome.Delivered, settings::toString);
      assertFalse(checked instanceof Outcome.Delivered, settings::toString);
      assertFalse(text(sent).isBlank(), settings::toString);
    }
  }

  @Test
  void withoutSettingsNothingIsDeliveredAndNothingThrown() {
    assertFalse(connector().send(HandOvers.numbered(1), Values.none()) instanceof Outcome.Delivered);
  }

  @Test
  void hostileContentDoesNoHarm() {
    for (var lead : HandOvers.hostile()) {
      assertSent(connector().send(lead, settings()));
      assertEquals(1, arrived(lead), lead.key());
    }
  }

  /** Receipts and reasons are logged and shown in lists, so they are free of personal data. */
  @Test
  void noOutcomeTellsWhoTheLeadIs() {
    var lead = HandOvers.numbered(1);
    var outcomes = List.of(connector().send(lead, settings()), connector().check(lead, settings()), connector().send(lead, broken().getFirst()));

    for (var outcome : outcomes)
      lead.contact().values().values().forEach(v -> assertFalse(text(outcome).contains(v), () -> "An outcome tells " + v));
  }

  private static void assertSent(Outcome outcome) {
    assertTrue(outcome instanceof Outcome.Delivered || outcome instanceof Outcome.Unknown, outcome::toString);
  }

  private static String inBoth(Label reason) {
    Labels.assertSentence(reason, "A reason");
    return reason.en() + " " + reason.de();
  }

  private static String text(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Delivered d -> d.receipt();
      case Outcome.Rejected r -> r.reason();
      case Outcome.RetryLater r -> inBoth(r.reason());
      case Outcome.Unknown u -> inBoth(u.reason());
    };
  }
}
