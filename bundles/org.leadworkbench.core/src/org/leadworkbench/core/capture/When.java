package org.leadworkbench.core.capture;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A point in time as a list writes it.
 *
 * @param day the day
 * @param at the moment; the beginning of the day where no time of day was given
 */
record When(LocalDate day, Instant at) {}
