package org.leadworkbench.core.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.Outcome;
import org.leadworkbench.spi.transfer.TransferConnector;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Empties the outbox: claims each delivery with a lease, lets its connector send it or look up its receipt outside of
 * any transaction, and writes the answer down.
 */
@Component(service = SendDeliveries.class)
public class SendDeliveries {
  private static final int BATCH = 100;
  private static final Duration LEASE = Duration.ofMinutes(5);
  private static final Duration LIMIT = Duration.ofSeconds(60);
  private static final Duration FIRST_RETRY = Duration.ofMinutes(1);
  private static final Duration LONGEST_RETRY = Duration.ofHours(24);
  private static final Duration AHEAD = Duration.ofDays(3650);

  private final LeadStore store;
  private final Connectors connectors;
  private final RequestTransfer transfer;
  private final Guard guard;
  private final Clock clock;

  /** With these connectors. */
  @Activate
  public SendDeliveries(@Reference LeadStore store, @Reference Connectors connectors, @Reference RequestTransfer transfer,
      @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.connectors = connectors;
    this.transfer = transfer;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Sends what is due and reads receipts.
   *
   * @return each delivery that was handled, as it stands afterwards
   */
  public List<Delivery> due() {
    return send(Duration.ZERO);
  }

  /** The same for everything that has no answer yet, also where a retry is not due: somebody asked for it. */
  public List<Delivery> now() {
    return send(AHEAD);
  }

  private List<Delivery> send(Duration ahead) {
    store.change(session -> {
      transfer.routeWaiting(new Moment(session, Actor.workbench("routing"), clock.instant()));
      return null;
    });
    var start = clock.instant();
    var handled = new LinkedHashMap<Id<Delivery>, Delivery>();
    List<Delivery> due;
    do {
      due = store.read(session -> session.outbox().due(start.plus(ahead), BATCH + handled.size())).stream()
          .filter(d -> !handled.containsKey(d.id()))
          .filter(d -> d.state() != DeliveryState.SENDING || d.leaseUntil().isBefore(start)).toList();
      for (var delivery : due) handled.put(delivery.id(), handle(delivery));
    } while (!due.isEmpty());
    return List.copyOf(handled.values());
  }

  private Delivery handle(Delivery delivery) {
    var connector = connectors.find(delivery.connector());
    if (connector.isEmpty())
      return answer(delivery, new Outcome.RetryLater("Connector " + delivery.connector() + " is not installed", Duration.ZERO));
    return claim(delivery).map(claimed -> answer(claimed, ask(connector.get(), delivery.state(), claimed)))
        .orElseGet(() -> current(delivery.id()));
  }

  /** Empty where another sender was faster. */
  private Optional<Delivery> claim(Delivery delivery) {
    try {
      return Optional.of(store.change(session -> session.outbox().save(delivery.claimed(clock.instant().plus(LEASE)))));
    } catch (StaleData another) {
      return Optional.empty();
    }
  }

  private Outcome ask(TransferConnector connector, DeliveryState before, Delivery delivery) {
    var handOver = HandOverJson.read(delivery.payload());
    Values settings = store.read(session -> Connectors.values(connector.describe(), session.settings()));
    boolean sentBefore = before == DeliveryState.UNKNOWN || before == DeliveryState.SENDING;
    var answer = guard.call(delivery.connector(), LIMIT,
        () -> sentBefore ? connector.check(handOver, settings) : connector.send(handOver, settings));
    return switch (answer) {
      case Result.Done<Outcome>(Outcome outcome) -> outcome;
      case Result.Refused<Outcome>(var why) -> new Outcome.Unknown(why.text(java.util.Locale.ENGLISH));
    };
  }

  private Delivery answer(Delivery delivery, Outcome outcome) {
    return store.change(session -> {
      var moment = new Moment(session, Actor.workbench("transfer"), clock.instant());
      switch (outcome) {
        case Outcome.Delivered(String receipt) -> new Receipts(moment).delivered(delivery, receipt);
        case Outcome.Rejected(String reason) -> new Receipts(moment).rejected(delivery, reason);
        case Outcome.RetryLater(String reason, Duration after) ->
            session.outbox().save(delivery.answered(DeliveryState.RETRY, reason, retryAt(moment.at(), delivery.attempts(), after)));
        case Outcome.Unknown(String reason) ->
            session.outbox().save(delivery.answered(DeliveryState.UNKNOWN, reason, moment.at().plus(FIRST_RETRY)));
      }
      return session.outbox().find(delivery.id()).orElseThrow();
    });
  }

  private Delivery current(Id<Delivery> id) {
    return store.read(session -> session.outbox().find(id).orElseThrow());
  }

  /** Capped exponential backoff with full jitter, but never before the receiver's own wish. */
  private static Instant retryAt(Instant now, int attempts, Duration wish) {
    long cap = Math.min(LONGEST_RETRY.toMillis(), FIRST_RETRY.toMillis() << Math.min(attempts, 20));
    var jittered = Duration.ofMillis(ThreadLocalRandom.current().nextLong(cap / 2, cap + 1));
    return now.plus(wish.compareTo(jittered) > 0 ? wish : jittered);
  }
}
