package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Actor;

/**
 * What was set for everybody; values are text. Every change is kept with who made it and when. A session sees the settings as
 * they were when it first looked, and what it set itself.
 */
public interface Settings {
  /** The value of this key, if one was set. */
  Optional<String> get(String key);

  /** All that was set, by key. */
  Map<String, String> all();

  /**
   * That somebody set something.
   *
   * @param key what
   * @param value to what; empty where it was taken back to its standard
   * @param by who
   * @param at when
   */
  record Change(String key, String value, Actor by, Instant at) {}

  /** The latest changes, so many at most, the newest first. */
  List<Change> changes(int most);

  /** Sets a value; an empty one takes the setting back. {@link StaleData} where somebody else set it since this session looked. */
  void set(String key, String value, Actor actor, Instant at);
}
