package org.leadworkbench.spi.transfer;

import java.util.List;
import java.util.Objects;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Setting;

/**
 * What a connector is.
 *
 * @param basics id, version and texts
 * @param settings what it wants to know; it is used once every required one is set
 * @param duplicates how the receiver tells duplicates apart
 */
public record ConnectorDescription(Description basics, List<Setting> settings, Duplicates duplicates) {
  /** How a receiver tells apart what it was sent twice. */
  public enum Duplicates {
    /** By the hand-over's key: sending again does no harm. */
    BY_KEY,
    /** The connector looks it up before it sends again. */
    BY_LOOKUP,
    /** Not at all: a human decides whether to send again. */
    NONE
  }

  public ConnectorDescription {
    Objects.requireNonNull(basics);
    settings = List.copyOf(settings);
    Objects.requireNonNull(duplicates);
  }
}
