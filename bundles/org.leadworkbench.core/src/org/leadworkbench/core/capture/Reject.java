package org.leadworkbench.core.capture;

import java.util.Objects;
import org.leadworkbench.core.Refusal;

/**
 * A row that was not taken.
 *
 * @param row its number, the header is 1
 * @param reason why, and what to do
 */
public record Reject(long row, Refusal reason) {
  public Reject {
    Objects.requireNonNull(reason);
  }
}
