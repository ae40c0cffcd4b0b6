package org.leadworkbench.spi.qualification;

import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.Description;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Decides the band of an estimate.
 *
 * <p>Rules of the game, checked by the contract kit: the same input gives the same band, on every thread; nothing is
 * remembered between calls; a higher probability never gives a colder band. A part of these that is registered as an OSGi
 * service replaces the one that comes with the workbench.
 */
@ConsumerType
public interface RatingPolicy {
  /** What the policy is; its version changes with its behaviour. */
  Description describe();

  /** The thresholds where none are set. */
  Thresholds standard();

  /** The first band of a lead. */
  RatedBand rate(Estimate estimate, Thresholds thresholds);

  /** The band of a lead that had one before. */
  RatedBand rate(Estimate estimate, Band before, Thresholds thresholds);
}
