package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.transfer.HandedOver;
import org.leadworkbench.core.transfer.ListDeliveries;
import org.leadworkbench.core.transfer.ShowInbox;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.transfer.DeliveryState;

class InboxTest extends DeskTest {
  @Test
  void whatWasHandedOverLastComesFirst() {
    var anna = desk.rep("Anna");
    desk.hot("Ada");
    desk.clock.pass(Duration.ofMinutes(30));
    desk.hot("Bea");

    var inbox = new ShowInbox(desk.store).of(anna.id(), 10);

    assertEquals(List.of("Bea", "Ada"), inbox.leads().stream().map(h -> h.lead().contact().name()).toList());
    assertEquals(Duration.ofMinutes(30), Duration.between(inbox.leads().get(1).at(), inbox.leads().get(0).at()).truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    assertEquals("Anna", inbox.leads().getFirst().responsible());
  }

  @Test
  void reasonsAreThoseOfTheLatestAssessment() {
    var anna = desk.rep("Anna");
    desk.hot("Ada");

    HandedOver lead = new ShowInbox(desk.store).of(anna.id(), 10).leads().getFirst();

    assertTrue(lead.reasons().stream().anyMatch(r -> r.question().equals("budget") && r.answer().equals("approved")), lead.reasons()::toString);
  }

  @Test
  void whatWasAcceptedOrRejectedWaitsNoMore() {
    var anna = desk.rep("Anna");
    var ada = desk.hot("Ada");
    var bea = desk.hot("Bea");
    done(desk.accept.accept(ada.id(), Actor.of(anna)));
    done(desk.reject.reject(bea.id(), ReasonCode.NO_NEED, "", Actor.of(anna)));

    assertEquals(List.of(), new ShowInbox(desk.store).ofAll(10).leads());
  }

  @Test
  void everyRepHasTheirOwnAndTheTeamHasAll() {
    var anna = desk.rep("Anna");
    desk.rep("Ben");
    desk.hot("Ada");
    desk.hot("Bea");
    var show = new ShowInbox(desk.store);

    assertEquals(1, show.of(anna.id(), 10).count());
    assertEquals(2, show.ofAll(10).count());
    assertEquals(2, show.ofAll(1).count());
    assertEquals(1, show.ofAll(1).leads().size());
  }

  @Test
  void aDeliveryIsListedWithWhoItIsAbout() {
    desk.rep("Anna");
    desk.hot("Ada");

    var row = new ListDeliveries(desk.store).rows(10).getFirst();

    assertEquals("Ada", row.name());
    assertEquals("Anna", row.recipient());
    assertEquals(DeliveryState.DELIVERED, row.delivery().state());
  }

  @Test
  void oneDeliveryIsSentNowAndTheOtherWaitsForItsTime() throws IOException {
    desk.rep("Anna");
    var blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
    desk.configure("transfer.file.folder", blocked.toString());
    var ada = desk.hot("Ada");
    var bea = desk.hot("Bea");
    desk.deliveries.due();
    Files.delete(blocked);

    var sent = done(desk.deliveries.now(desk.deliveriesOf(ada.id()).getFirst().id()));

    assertEquals(DeliveryState.DELIVERED, sent.state());
    assertEquals(DeliveryState.RETRY, desk.deliveriesOf(bea.id()).getFirst().state());
    assertEquals("delivery.ended", refused(desk.deliveries.now(sent.id())));
  }
}
