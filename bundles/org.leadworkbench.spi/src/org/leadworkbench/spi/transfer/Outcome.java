package org.leadworkbench.spi.transfer;

import java.time.Duration;
import java.util.Objects;
import org.leadworkbench.spi.Label;
import org.osgi.annotation.versioning.ProviderType;

/** What became of a hand-over. No receipt, no transfer. */
@ProviderType
public sealed interface Outcome {
  /**
   * Received.
   *
   * @param receipt what proves it, not blank
   */
  record Delivered(String receipt) implements Outcome {
    public Delivered {
      if (receipt.isBlank()) throw new IllegalArgumentException("No receipt, no transfer");
    }
  }

  /**
   * Received and refused; it is not sent again.
   *
   * @param reason the receiver's reason, a reason code where it knows one; not blank
   */
  record Rejected(String reason) implements Outcome {
    public Rejected {
      if (reason.isBlank()) throw new IllegalArgumentException("An outcome without a receipt says why");
    }
  }

  /**
   * Certainly not received; worth another attempt.
   *
   * @param reason what was in the way
   * @param after not before this time has passed; zero where the host shall decide
   */
  record RetryLater(Label reason, Duration after) implements Outcome {
    public RetryLater {
      Objects.requireNonNull(reason);
      if (after.isNegative()) throw new IllegalArgumentException("Nothing is retried in the past: " + after);
    }
  }

  /**
   * Sent, but without a receipt so far: it is looked up by {@link TransferConnector#check} before anything else.
   *
   * @param reason what is missing
   */
  record Unknown(Label reason) implements Outcome {
    public Unknown {
      Objects.requireNonNull(reason);
    }
  }
}
