package org.leadworkbench.model.transfer;

/** Where a delivery stands. */
public enum DeliveryState {
  /** Not tried yet. */
  WAITING,
  /** A sender has it in its hands, for as long as its lease lasts. */
  SENDING,
  /** Received: there is a receipt. */
  DELIVERED,
  /** The receiver does not want it, or it was withdrawn before it was sent; there is a reason. */
  REJECTED,
  /** Could not be sent; will be tried again. */
  RETRY,
  /** Sent, but nobody knows whether it arrived: the receipt is looked up before anything is sent again. */
  UNKNOWN;

  /** Whether something is still to be done with it. */
  public boolean isOpen() {
    return this != DELIVERED && this != REJECTED;
  }

  /** Whether it is open, and the receiver may have it already. */
  public boolean mayHaveArrived() {
    return this == SENDING || this == UNKNOWN;
  }
}
