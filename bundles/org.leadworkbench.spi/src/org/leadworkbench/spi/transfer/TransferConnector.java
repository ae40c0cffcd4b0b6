package org.leadworkbench.spi.transfer;

import org.leadworkbench.spi.Values;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hands leads over to another system.
 *
 * <p>Rules of the game, checked by the contract kit: stateless; called outside of any transaction, never on the user
 * interface's thread, and given a minute; every failure is an outcome. What is thrown, or comes too late, counts as
 * {@link Outcome.Unknown}, since the lead may have arrived: it is looked up and never simply sent again. A connector that
 * fails three times in a row is switched off until the next start, and its leads wait.
 */
@ConsumerType
public interface TransferConnector {
  /** What the connector is and wants to know; the same every time. */
  ConnectorDescription describe();

  /** Hands over. The same key may come again after an unknown outcome: the receiver must not get it twice. */
  Outcome send(HandOver handOver, Values settings);

  /** Looks up what became of an earlier {@link #send} of this hand-over: a receipt, or the receiver's answer. */
  Outcome check(HandOver handOver, Values settings);
}
