package org.leadworkbench.core.lead;

import java.util.Locale;

/** How somebody got in touch. */
public enum ContactKind {
  CALL, MAIL, MEETING;

  /** The kind as commands and events write it. */
  public String code() {
    return name().toLowerCase(Locale.ROOT);
  }
}
