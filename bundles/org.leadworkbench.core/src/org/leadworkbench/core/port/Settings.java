package org.leadworkbench.core.port;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.Actor;

/** What was set for everybody; values are text. Every change is kept with who made it and when. */
public interface Settings {
  /** The value of this key, if one was set. */
  Optional<String> get(String key);

  /** All that was set, by key. */
  Map<String, String> all();

  /** Sets a value; an empty one takes the setting back. */
  void set(String key, String value, Actor actor, Instant at);
}
