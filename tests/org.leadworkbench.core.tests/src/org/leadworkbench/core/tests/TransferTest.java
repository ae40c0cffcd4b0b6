package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.ReasonCode;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.transfer.DeliveryState;

class TransferTest extends DeskTest {
  @Test
  void hotLeadGoesToTheRepsHotListAtOnce() {
    var anna = desk.rep("Anna");
    var lead = desk.hot("Ada");
    assertEquals(State.TRANSFERRED, lead.state());
    assertEquals(Responsibility.of(anna), lead.responsibility());
    assertEquals(NextStep.Kind.ACCEPT_OR_REJECT, lead.next().orElseThrow().kind());
    assertEquals(Duration.ofHours(4), Duration.between(Desk.MONDAY, lead.next().orElseThrow().due()).truncatedTo(java.time.temporal.ChronoUnit.MINUTES));
    assertEquals(List.of(DeliveryState.DELIVERED), states(lead));
    assertTrue(types(lead).containsAll(List.of(EventType.QUALIFIED, EventType.TRANSFER_REQUESTED, EventType.TRANSFER_DELIVERED)));
  }

  @Test
  void hotLeadIsTransferredOnce() {
    desk.rep("Anna");
    var lead = desk.hot("Ada");
    desk.answer(lead.id(), "need", "acute");
    desk.deliveries.now();
    assertEquals(1, desk.deliveriesOf(lead.id()).size());
  }

  @Test
  void oneLuckyAnswerHandsNobodyOver() {
    desk.rep("Anna");
    desk.configure("bands.hot", "0.21");
    desk.configure("bands.warm", "0.15");
    var lead = desk.answer(desk.lead("Ada").id(), "budget", "approved").lead();
    assertEquals(State.NEW, lead.state());
    assertEquals(State.TRANSFERRED, desk.answer(lead.id(), "authority", "decides").lead().state());
  }

  @Test
  void whatWasClosedMeanwhileIsNotHandedOver() throws IOException {
    desk.rep("Anna");
    var folder = drop();
    var lead = desk.hot("Ada");
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.DUPLICATE, "", MARKETING));

    assertEquals(DeliveryState.REJECTED, desk.deliveries.due().getFirst().state());
    assertEquals(State.DISQUALIFIED, desk.now(lead.id()).state());
    assertTrue(Files.notExists(folder) || Files.list(folder).findAny().isEmpty());
  }

  @Test
  void whatWasReopenedIsHandedOverOnce() throws IOException {
    desk.rep("Anna");
    desk.rep("Ben");
    var folder = drop();
    var lead = desk.hot("Ada");
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.DUPLICATE, "", MARKETING));
    done(desk.reopen.reopen(lead.id(), "It is none", MARKETING));
    desk.answer(lead.id(), "need", "acute");

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.REJECTED, DeliveryState.DELIVERED), states(lead));
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
    try (var files = Files.list(folder)) {
      assertEquals(1, files.filter(f -> f.toString().endsWith(".json")).count());
    }
  }

  @Test
  void whatTheReceiverMayHaveIsNotRequestedAnew() throws IOException {
    desk.rep("Anna");
    desk.rep("Ben");
    var folder = drop();
    desk.configure("transfer.file.receipt", "acknowledged");
    var lead = desk.hot("Ada");
    desk.deliveries.due();
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.DUPLICATE, "", MARKETING));
    done(desk.reopen.reopen(lead.id(), "It is none", MARKETING));
    desk.answer(lead.id(), "need", "acute");

    receipt(folder, lead, "accepted", "");
    desk.deliveries.now();

    assertEquals(List.of(DeliveryState.DELIVERED), states(lead));
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
  }

  @Test
  void thatSalesHasAClosedLeadIsInItsTimeLine() throws IOException {
    desk.rep("Anna");
    var folder = drop();
    desk.configure("transfer.file.receipt", "acknowledged");
    var lead = desk.hot("Ada");
    desk.deliveries.due();
    done(desk.disqualify.disqualify(lead.id(), ReasonCode.DUPLICATE, "", MARKETING));

    receipt(folder, lead, "accepted", "");
    desk.deliveries.now();

    assertEquals(State.DISQUALIFIED, desk.now(lead.id()).state());
    assertEquals(EventType.TRANSFER_DELIVERED, desk.events(lead.id()).getLast().type());
  }

  @Test
  void aConfiguredFolderReceivesAndOnlyThenIsItTransferred() throws IOException {
    desk.rep("Anna");
    var folder = drop();
    var lead = desk.hot("Ada");
    assertEquals(State.QUALIFIED, lead.state());
    assertEquals(NextStep.Kind.HAND_OVER, lead.next().orElseThrow().kind());
    var sent = desk.deliveries.due();
    assertEquals(DeliveryState.DELIVERED, sent.getFirst().state());
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
    assertTrue(Files.readString(file(folder, ".json")).contains(lead.id().value()));
    assertTrue(Files.readString(file(folder, ".vcf")).contains("Ada"));
    assertEquals(List.of(), desk.deliveries.now());
  }

  @Test
  void whatCannotBeSentIsRetriedAndNotLost() throws IOException {
    desk.rep("Anna");
    var blocked = Files.writeString(folder.resolve("blocked"), "a file where the folder should be");
    desk.configure("transfer.file.folder", blocked.toString());
    var lead = desk.hot("Ada");
    assertEquals(DeliveryState.RETRY, desk.deliveries.due().getFirst().state());
    assertEquals(List.of(), desk.deliveries.due());
    Files.delete(blocked);
    assertEquals(DeliveryState.DELIVERED, desk.deliveries.now().getFirst().state());
    assertEquals(2, desk.deliveriesOf(lead.id()).getFirst().attempts());
  }

  @Test
  void anAcknowledgedTransferWaitsForTheReceiver() throws IOException {
    desk.rep("Anna");
    var folder = drop();
    desk.configure("transfer.file.receipt", "acknowledged");
    var lead = desk.hot("Ada");
    assertEquals(DeliveryState.UNKNOWN, desk.deliveries.due().getFirst().state());
    assertEquals(State.QUALIFIED, desk.now(lead.id()).state());
    receipt(folder, lead, "accepted", "");
    assertEquals(DeliveryState.DELIVERED, desk.deliveries.now().getFirst().state());
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
  }

  @Test
  void aReceiversRejectionGoesBackToMarketing() throws IOException {
    desk.rep("Anna");
    var folder = drop();
    desk.configure("transfer.file.receipt", "acknowledged");
    var lead = desk.hot("Ada");
    desk.deliveries.due();
    receipt(folder, lead, "rejected", "duplicate");
    assertEquals(DeliveryState.REJECTED, desk.deliveries.now().getFirst().state());
    assertEquals(State.WORKING, desk.now(lead.id()).state());
    assertEquals(Responsibility.of(Team.MARKETING), desk.now(lead.id()).responsibility());
    assertEquals("duplicate", desk.events(lead.id()).getLast().reason());
  }

  @Test
  void whatSurvivesARestartIsTheWholeOutbox() throws IOException {
    desk.rep("Anna");
    drop();
    var lead = desk.hot("Ada");
    desk.close();
    desk = new Desk(folder);
    desk.clock.pass(Duration.ofHours(1));
    assertEquals(List.of(DeliveryState.WAITING), states(lead));
    desk.deliveries.due();
    assertEquals(State.TRANSFERRED, desk.now(lead.id()).state());
  }

  @Test
  void salesAccepts() {
    var anna = desk.rep("Anna");
    var lead = done(desk.accept.accept(desk.hot("Ada").id(), Actor.of(anna)));
    assertEquals(State.ACCEPTED, lead.state());
    assertEquals(NextStep.Kind.CONVERT, lead.next().orElseThrow().kind());
    assertEquals("lead.accept.state", refused(desk.accept.accept(lead.id(), Actor.of(anna))));
  }

  @Test
  void aRejectedLeadIsMarketingsAgainAndStaysThere() {
    var anna = desk.rep("Anna");
    var lead = desk.hot("Ada");
    var back = done(desk.reject.reject(lead.id(), ReasonCode.NO_BUDGET, "", Actor.of(anna)));
    assertEquals(State.WORKING, back.state());
    assertEquals(Responsibility.of(Team.MARKETING), back.responsibility());
    assertEquals(State.WORKING, desk.answer(lead.id(), "need", "clear").lead().state());
  }

  @Test
  void whatCameTooEarlyIsNurtured() {
    var anna = desk.rep("Anna");
    var back = done(desk.reject.reject(desk.hot("Ada").id(), ReasonCode.TOO_EARLY, "", Actor.of(anna)));
    assertEquals(State.NURTURING, back.state());
    assertEquals(NextStep.Kind.RESUME, back.next().orElseThrow().kind());
  }

  @Test
  void otherReasonsWantANote() {
    var anna = desk.rep("Anna");
    assertEquals("lead.reason.note", refused(desk.reject.reject(desk.hot("Ada").id(), ReasonCode.OTHER, " ", Actor.of(anna))));
  }

  @Test
  void onlyATransferredLeadCanBeRejected() {
    assertEquals("lead.reject.state", refused(desk.reject.reject(desk.lead("Ada").id(), ReasonCode.NO_NEED, "", MARKETING)));
  }

  private Path drop() {
    var drop = folder.resolve("drop");
    desk.configure("transfer.file.folder", drop.toString());
    return drop;
  }

  private static Path file(Path folder, String ending) throws IOException {
    try (var files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }

  private void receipt(Path folder, Lead lead, String status, String reason) throws IOException {
    var name = file(folder, ".json").getFileName().toString().replace(".json", ".receipt.json");
    Files.writeString(folder.resolve(name), "{\"key\":\"" + desk.deliveriesOf(lead.id()).getFirst().id() + "\",\"status\":\"" + status
        + "\",\"reason\":\"" + reason + "\"}");
  }

  private List<DeliveryState> states(Lead lead) {
    return desk.deliveriesOf(lead.id()).stream().map(d -> d.state()).toList();
  }

  private List<EventType> types(Lead lead) {
    return desk.events(lead.id()).stream().map(LeadEvent::type).toList();
  }
}
