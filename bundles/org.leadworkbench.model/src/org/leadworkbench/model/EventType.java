package org.leadworkbench.model;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What can happen to a lead. Each event stands in the lead's time line with actor, time and reason. */
public enum EventType {
  LEAD_CAPTURED, INQUIRY_ADDED, CONTACT_CHANGED, CONSENT_RECORDED, WORK_STARTED, FIRST_TOUCH_MADE, CONTACT_MADE, BEHAVED,
  NUMBER_REVEALED, RESPONSIBILITY_CHANGED, ANSWERED, ASSESSED, BAND_CHANGED, PERSONALLY_ASSESSED, QUALIFIED,
  TRANSFER_REQUESTED, TRANSFER_DELIVERED, ACCEPTED, REJECTED, SLA_BREACHED, CONVERTED, RECYCLED, RESUMED, DISQUALIFIED, REOPENED,
  DUPLICATE_PROPOSED, MERGED_INTO, UNMERGED, PERSONAL_DATA_ERASED, OUTCOME_REPORTED, UNDONE;

  /** The event's name as commands and files print it, such as {@code LeadCaptured}. */
  public String title() {
    return Arrays.stream(name().split("_")).map(w -> w.charAt(0) + w.substring(1).toLowerCase(java.util.Locale.ROOT))
        .collect(Collectors.joining());
  }
}
