package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;

/** A connector that keeps nothing of its contract. */
class OddConnectorTest {
  private static final Duration LEASE = Duration.ofMinutes(6);
  @TempDir Path folder;
  private final List<HandOver> sent = new ArrayList<>();
  private final List<HandOver> checked = new ArrayList<>();
  private Function<HandOver, Outcome> answer = h -> new Outcome.Delivered("receipt");
  private Desk desk;

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void anAnswerWithoutWordsIsUnknownAndTheOthersAreSent() {
    var leads = waiting();
    answer = h -> h.lead().equals(leads.getFirst().id().value()) ? new Outcome.Unknown(null) : new Outcome.Delivered("receipt");

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.UNKNOWN, DeliveryState.DELIVERED, DeliveryState.DELIVERED), states(leads));
    assertEquals(State.TRANSFERRED, desk.now(leads.getLast().id()).state());
  }

  @Test
  void aWishBeyondAllCalendarsIsARetry() {
    var leads = waiting();
    answer = h -> new Outcome.RetryLater(new Label("busy", "beschäftigt"), Duration.ofSeconds(Long.MAX_VALUE));

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.RETRY, DeliveryState.RETRY, DeliveryState.RETRY), states(leads));
  }

  @Test
  void whatCannotEvenBeReadDoesNotStopTheOthers() {
    var leads = waiting();
    desk.store.change(session -> {
      var first = session.outbox().of(leads.getFirst().id()).getFirst();
      return session.outbox().save(new org.leadworkbench.model.transfer.Delivery(first.id(), first.version(), first.lead(), first.recipient(),
          first.connector(), first.state(), first.attempts(), first.requestedAt(), first.dueAt(), first.leaseUntil(), "", "not JSON"));
    });

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.SENDING, DeliveryState.DELIVERED, DeliveryState.DELIVERED), states(leads));
  }

  /** Sent once and perhaps arrived: it is looked up when the connector is back, not sent a second time. */
  @Test
  void whatMayHaveArrivedStaysUnknownWhileItsConnectorIsGone() {
    var leads = waiting();
    answer = h -> new Outcome.Unknown(new Label("no receipt so far", "noch keine Bestätigung"));
    desk.deliveries.due();
    restart(List.of());
    desk.deliveries.now();
    assertEquals(List.of(DeliveryState.UNKNOWN, DeliveryState.UNKNOWN, DeliveryState.UNKNOWN), states(leads));

    restart(List.of(new Odd()));
    desk.deliveries.now();

    assertEquals(List.of(3, 3), List.of(sent.size(), checked.size()));
  }

  @Test
  void aSenderThatLostItsLeaseLeavesTheAnswerToTheNextOne() {
    var leads = waiting().subList(0, 1);
    answer = h -> {
      answer = next -> new Outcome.Delivered("receipt");
      desk.clock.pass(LEASE);
      desk.deliveries.due();
      return new Outcome.RetryLater(new Label("too late", "zu spät"), Duration.ZERO);
    };

    desk.deliveries.due();

    assertEquals(List.of(DeliveryState.DELIVERED), states(leads));
    assertEquals(State.TRANSFERRED, desk.now(leads.getFirst().id()).state());
  }

  private List<Lead> waiting() {
    restart(List.of(new Odd()));
    desk.rep("Anna");
    return List.of(desk.hot("Ada"), desk.hot("Bea"), desk.hot("Cem"));
  }

  private void restart(List<TransferConnector> connectors) {
    if (desk != null) desk.close();
    var installed = Services.get(Plugins.class);
    desk = new Desk(folder, new Plugins(installed.models(), List.of(), List.of(installed.rating().orElseThrow()), List.of(), connectors, List.of()));
    desk.clock.pass(Duration.ofHours(1));
  }

  private List<DeliveryState> states(List<Lead> leads) {
    return leads.stream().map(lead -> desk.deliveriesOf(lead.id()).getLast().state()).toList();
  }

  private final class Odd implements TransferConnector {
    @Override
    public ConnectorDescription describe() {
      var label = new Label("Odd", "Seltsam");
      return new ConnectorDescription(new Description("odd", "1", label, label), List.of(), ConnectorDescription.Duplicates.NONE);
    }

    @Override
    public Outcome send(HandOver handOver, Values settings) {
      sent.add(handOver);
      return answer.apply(handOver);
    }

    @Override
    public Outcome check(HandOver handOver, Values settings) {
      checked.add(handOver);
      return answer.apply(handOver);
    }
  }
}
