package org.leadworkbench.spi.capture;

import java.io.IOException;
import java.util.List;
import org.leadworkbench.spi.Values;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings rows. It knows how the input is written (charset, separator, quotes), not what the columns mean.
 *
 * <p>Rules of the game, checked by the contract kit: stateless; called on any thread but the user interface's. Input is
 * never trusted: memory does not grow with it, and what it cannot read it says by {@link Unreadable}, in both languages.
 * A source that brings no row for a minute, or goes on for a minute after the sink said stop, is left behind, and nothing
 * of the list is kept.
 */
@ConsumerType
public interface CaptureSource {
  /** What the source is; the same every time. */
  SourceDescription describe();

  /**
   * A first look: settings that are not set are guessed.
   *
   * @throws Unreadable where the input is not what this source reads
   * @throws IOException where its bytes do not come
   */
  Probe probe(CaptureInput input, Values settings) throws IOException;

  /**
   * Pushes the columns and then every record into the sink, also blank ones, until the end or until the sink says stop.
   *
   * @param settings as a probe answered them
   * @throws Unreadable where the input is not what this source reads
   * @throws IOException where its bytes do not come
   */
  void read(CaptureInput input, Values settings, RowSink rows) throws IOException;

  /** Mappings that come with this source. */
  default List<ShippedMapping> mappings() {
    return List.of();
  }
}
