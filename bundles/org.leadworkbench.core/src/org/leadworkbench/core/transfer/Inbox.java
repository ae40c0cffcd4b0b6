package org.leadworkbench.core.transfer;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.core.policy.BusinessTime;

/**
 * What waits for sales.
 *
 * @param leads the leads, what was handed over last first
 * @param count how many there are in all; more than are here where there were more than asked for
 * @param time the business time by which their clocks run
 */
public record Inbox(List<HandedOver> leads, long count, BusinessTime time) {
  public Inbox {
    leads = List.copyOf(leads);
    Objects.requireNonNull(time);
  }
}
