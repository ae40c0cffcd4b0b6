package org.leadworkbench.core.transfer;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.State;
import org.leadworkbench.model.transfer.Delivery;
import org.leadworkbench.model.transfer.DeliveryState;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.transfer.Outcome;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
  private static final Duration LONGEST_WISH = Duration.ofDays(365);
  private static final Duration AHEAD = Duration.ofDays(3650);
  private static final Logger LOG = LoggerFactory.getLogger(SendDeliveries.class);

  private final LeadStore store;
  private final Connectors connectors;
  private final RouteWaiting waiting;
  private final Guard guard;
  private final Clock clock;

  /** With these connectors. */
  @Activate
  public SendDeliveries(@Reference LeadStore store, @Reference Connectors connectors, @Reference RouteWaiting waiting,
      @Reference Guard guard, @Reference Clock clock) {
    this.store = store;
    this.connectors = connectors;
    this.waiting = waiting;
    this.guard = guard;
    this.clock = clock;
  }

  /**
   * Sends what is due and reads receipts.
   *
   * @return each delivery that was handled, as it stands afterwards
   */
  public List<Delivery> due() {
    return empty(Duration.ZERO);
  }

  /** The same for everything that has no answer yet, also where a retry is not due: somebody asked for it. */
  public List<Delivery> now() {
    return empty(AHEAD);
  }

  /**
   * The same for this one alone. Refused where it has its answer already, or another sender has it in its hands.
   *
   * @return the delivery as it stands afterwards
   */
  public Result<Delivery> now(Id<Delivery> id) {
    var delivery = current(id);
    if (!delivery.state().isOpen()) return Result.refused("delivery.ended");
    if (delivery.state() == DeliveryState.SENDING && !delivery.leaseUntil().isBefore(clock.instant())) return Result.refused("delivery.sending");
    return Result.done(safely(delivery));
  }

  private List<Delivery> empty(Duration ahead) {
    waiting.route();
    var start = clock.instant();
    var handled = new LinkedHashMap<Id<Delivery>, Delivery>();
    List<Delivery> due;
    do {
      due = store.read(session -> session.outbox().due(start.plus(ahead), BATCH + handled.size())).stream()
          .filter(d -> !handled.containsKey(d.id()))
          .filter(d -> d.state() != DeliveryState.SENDING || d.leaseUntil().isBefore(start)).toList();
      for (var delivery : due) handled.put(delivery.id(), safely(delivery));
    } while (!due.isEmpty());
    return List.copyOf(handled.values());
  }

  /** One delivery's trouble is not the next one's; it is taken up again when its lease ends. */
  private Delivery safely(Delivery delivery) {
    try {
      return handle(delivery);
    } catch (RuntimeException e) {
      LOG.error("Delivery {} could not be handled; see what is said of it, it is tried again in {}", delivery.id(), LEASE, e);
      return current(delivery.id());
    }
  }

  private Delivery handle(Delivery delivery) {
    return claim(delivery).map(claimed -> claimed.state() == DeliveryState.SENDING ? answer(claimed, ask(delivery, claimed)) : claimed)
        .orElseGet(() -> current(delivery.id()));
  }

  /**
   * The delivery with a lease; empty where another sender was faster. One that certainly never arrived is withdrawn
   * instead where the lead was closed after the request: sales shall not work on it.
   */
  private Optional<Delivery> claim(Delivery delivery) {
    try {
      return Optional.of(store.change(session -> {
        var now = clock.instant();
        var state = session.leads().find(delivery.lead()).orElseThrow().state();
        return session.outbox().save(state == State.QUALIFIED || delivery.state().mayHaveArrived()
            ? delivery.claimed(now.plus(LEASE)) : delivery.withdrawn(KeptText.of(Refusal.of("delivery.withdrawn-closed").label()), now));
      }));
    } catch (StaleData another) {
      return Optional.empty();
    }
  }

  private Outcome ask(Delivery before, Delivery delivery) {
    boolean sentBefore = before.state().mayHaveArrived();
    var connector = connectors.find(delivery.connector());
    if (connector.isEmpty()) return notAsked(sentBefore, Refusal.of("delivery.no-connector", delivery.connector()));
    var handOver = HandOverJson.read(delivery.payload());
    var settings = store.read(session -> Connectors.values(connector.get().describe(), session.settings()));
    var answer = guard.call(delivery.connector(), LIMIT,
        () -> sentBefore ? connector.get().check(handOver, settings) : connector.get().send(handOver, settings));
    return switch (answer) {
      case Result.Done<Outcome>(Outcome outcome) -> outcome;
      case Result.Refused<Outcome>(var why) when Guard.isSwitchedOff(why) -> notAsked(sentBefore, why);
      case Result.Refused<Outcome>(var why) -> new Outcome.Unknown(why.label());
    };
  }

  /** What was not even asked for this time stays unknown where it was sent before. */
  private static Outcome notAsked(boolean sentBefore, Refusal why) {
    return sentBefore ? new Outcome.Unknown(why.label()) : new Outcome.RetryLater(why.label(), Duration.ZERO);
  }

  /** Somebody may change the lead in the same moment; the answer is written all the same, unless another sender took over. */
  private Delivery answer(Delivery delivery, Outcome outcome) {
    return store.changeAnew(session -> {
      var now = session.outbox().find(delivery.id()).orElseThrow();
      if (now.version() != delivery.version()) return now;
      var moment = new Moment(session, Actor.workbench("transfer"), clock.instant());
      switch (outcome) {
        case Outcome.Delivered(String receipt) -> new Receipts(moment).delivered(delivery, receipt);
        case Outcome.Rejected(String reason) -> new Receipts(moment).rejected(delivery, reason);
        case Outcome.RetryLater(Label reason, Duration after) ->
            session.outbox().save(delivery.answered(DeliveryState.RETRY, KeptText.of(reason), retryAt(moment.at(), delivery.attempts(), after)));
        case Outcome.Unknown(Label reason) ->
            session.outbox().save(delivery.answered(DeliveryState.UNKNOWN, KeptText.of(reason), moment.at().plus(FIRST_RETRY)));
      }
      return session.outbox().find(delivery.id()).orElseThrow();
    });
  }

  private Delivery current(Id<Delivery> id) {
    return store.read(session -> session.outbox().find(id).orElseThrow());
  }

  /** Capped exponential backoff with full jitter, but not before the receiver's own wish, which counts up to a year. */
  private static Instant retryAt(Instant now, int attempts, Duration wish) {
    long cap = Math.min(LONGEST_RETRY.toMillis(), FIRST_RETRY.toMillis() << Math.min(attempts, 20));
    var jittered = Duration.ofMillis(ThreadLocalRandom.current().nextLong(cap / 2, cap + 1));
    var wished = wish.compareTo(LONGEST_WISH) < 0 ? wish : LONGEST_WISH;
    return now.plus(wished.compareTo(jittered) > 0 ? wished : jittered);
  }
}
