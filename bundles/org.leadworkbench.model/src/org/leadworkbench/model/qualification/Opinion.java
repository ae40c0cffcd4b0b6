package org.leadworkbench.model.qualification;

import org.leadworkbench.model.Band;

/** What a person thinks of a lead: a probability of their own, or a band. */
public sealed interface Opinion {
  /** A probability, 0 to 1. */
  record Likely(double probability) implements Opinion {
    public Likely {
      if (!(probability >= 0 && probability <= 1)) throw new IllegalArgumentException("No probability: " + probability);
    }
  }

  /** A band. */
  record Felt(Band band) implements Opinion {}
}
