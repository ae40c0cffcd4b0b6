package org.leadworkbench.ui.transfer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.transfer.Connectors;
import org.leadworkbench.core.transfer.DeliveryRow;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;

class SentTest {
  @Test
  void aReasonKeptInBothLanguagesIsShownInTheReaders() {
    var sent = sent(DeliveryState.RETRY, "{\"en\":\"The folder is missing\",\"de\":\"Der Ordner fehlt\"}");

    assertEquals(Locale.getDefault().getLanguage().equals("de") ? "Der Ordner fehlt" : "The folder is missing", sent.answer());
  }

  @Test
  void whatWentToTheInboxSaysWhoseItIs() {
    var at = Handed.MONDAY;
    var delivery = new Delivery(Id.of("delivery-1"), 1, Id.of("lead-1"), Id.of("rep-1"), Connectors.WORKBENCH, DeliveryState.DELIVERED, 1, at, at, at, "Hot list: Anna", "{}");
    var sent = new Sent(new DeliveryRow(delivery, "Ada", "", "Anna"), Map.of(), new Times(ZoneId.of("Europe/Berlin"), Locale.getDefault()));

    assertEquals(Messages.TEXT.get("delivery.here", "Anna"), sent.answer());
  }

  @Test
  void whatHasItsAnswerIsNotSentAgain() {
    assertFalse(sent(DeliveryState.DELIVERED, "receipt").canBeSent());
    assertFalse(sent(DeliveryState.REJECTED, "duplicate").canBeSent());
    assertEquals("", sent(DeliveryState.DELIVERED, "receipt").next());
  }

  @Test
  void whatDidNotArriveSaysWhenItIsTriedNext() {
    assertTrue(sent(DeliveryState.RETRY, "").next().contains("10:05"), sent(DeliveryState.RETRY, "").next());
    assertTrue(sent(DeliveryState.UNKNOWN, "").isTroubled());
    assertTrue(sent(DeliveryState.WAITING, "").canBeSent());
  }

  @Test
  void everyStateSaysWhatItMeans() {
    for (var state : DeliveryState.values()) assertFalse(sent(state, "").meaning().isBlank(), state::name);
  }

  @Test
  void aConnectorThatIsGoneIsNamedByItsId() {
    assertEquals("Folder", sent(DeliveryState.RETRY, "").connector());
    assertTrue(new Sent(sent(DeliveryState.RETRY, "").row(), Map.of(), sent(DeliveryState.RETRY, "").times()).connector().contains("file"));
  }

  private static Sent sent(DeliveryState state, String receipt) {
    var at = Handed.MONDAY;
    var delivery = new Delivery(Id.of("delivery-1"), 1, Id.of("lead-1"), Id.of("rep-1"), "file", state, 1, at, at.plusSeconds(300), at, receipt, "{}");
    return new Sent(new DeliveryRow(delivery, "Ada", "Muster AG", "Anna"), Map.of("file", "Folder"), new Times(ZoneId.of("Europe/Berlin"), Locale.getDefault()));
  }
}
