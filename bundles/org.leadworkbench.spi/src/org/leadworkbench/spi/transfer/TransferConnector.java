package org.leadworkbench.spi.transfer;

import org.leadworkbench.spi.Values;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Hands leads over to another system. Stateless; called outside of any transaction, never on the user interface's
 * thread, with a time limit. Every failure is an outcome; what is thrown counts as {@link Outcome.Unknown}.
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
