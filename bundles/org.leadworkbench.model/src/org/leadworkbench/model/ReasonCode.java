package org.leadworkbench.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Why a lead was rejected or disqualified. {@link #OTHER} wants a note. */
public enum ReasonCode {
  NO_NEED, NO_BUDGET, NOT_DECIDER, TOO_EARLY, UNREACHABLE, DUPLICATE, COMPETITOR, OTHER;

  /** The code as commands, files and events write it, such as {@code no-need}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The reason with this code. */
  public static Optional<ReasonCode> of(String code) {
    return Arrays.stream(values()).filter(r -> r.code().equals(code)).findFirst();
  }
}
