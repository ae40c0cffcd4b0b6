package org.leadworkbench.bench;

import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;

/** Something that the product does, measured beside plain code that does the same. */
public interface Measurement {
  /** A name in kebab case, which never changes. */
  String name();

  /** What is wanted of it. */
  Goal goal();

  /** Measures it on this ground. */
  Figures measure(Ground ground) throws Exception;

  /** Whether it means something on this database. */
  default boolean runsOn(Place place) {
    return true;
  }
}
