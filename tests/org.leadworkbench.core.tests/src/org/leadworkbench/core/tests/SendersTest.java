package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.ConnectorDescription;
import org.leadworkbench.spi.transfer.ConnectorDescription.Duplicates;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;

/** Two programs that empty one outbox at the same time. */
class SendersTest extends DeskTest {
  private final List<String> sent = Collections.synchronizedList(new ArrayList<>());
  private final CountDownLatch secondIsSending = new CountDownLatch(1);
  private final CountDownLatch firstIsDone = new CountDownLatch(1);
  private CompletableFuture<List<Delivery>> other;

  @Test
  void whoIsBeatenToAClaimLeavesTheDeliveryToTheOther() throws Exception {
    desk.close();
    var real = Services.get(Plugins.class);
    desk = new Desk(folder, new Plugins(real.models(), List.of(), List.of(real.rating().orElseThrow()), List.of(), List.of(new Slow()), List.of()));
    desk.rep("Anna");
    var first = desk.hot("Ada").id();
    var second = desk.hot("Grace").id();

    var mine = desk.deliveries.due();
    firstIsDone.countDown();
    var theirs = other.get(20, TimeUnit.SECONDS);

    assertEquals(List.of(first.value(), second.value()), sent);
    assertEquals(List.of(DeliveryState.DELIVERED, DeliveryState.SENDING), mine.stream().map(Delivery::state).toList());
    assertEquals(List.of(DeliveryState.DELIVERED), theirs.stream().map(Delivery::state).toList());
    for (var lead : List.of(first, second)) {
      assertEquals(1, desk.deliveriesOf(lead).getFirst().attempts());
      assertEquals(State.TRANSFERRED, desk.now(lead).state());
    }
  }

  /** While the first delivery is being sent, another sender takes the second, and keeps it until the first sender is done. */
  private final class Slow implements TransferConnector {
    @Override
    public ConnectorDescription describe() {
      return new ConnectorDescription(new Description("slow", "1", Label.same("Slow"), Label.same("Slow")), List.of(), Duplicates.BY_KEY);
    }

    @Override
    public Outcome send(HandOver handOver, Values settings) {
      sent.add(handOver.lead());
      if (sent.size() == 1) {
        other = CompletableFuture.supplyAsync(desk.deliveries::due);
        await(secondIsSending);
      } else {
        secondIsSending.countDown();
        await(firstIsDone);
      }
      return new Outcome.Delivered("got it");
    }

    @Override
    public Outcome check(HandOver handOver, Values settings) {
      return new Outcome.Delivered("got it");
    }

    private void await(CountDownLatch latch) {
      try {
        assertTrue(latch.await(20, TimeUnit.SECONDS));
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
