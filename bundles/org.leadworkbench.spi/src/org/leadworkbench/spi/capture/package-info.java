/** Capture: sources that bring rows of leads; the host maps, checks, matches and stores them. */
@org.osgi.annotation.versioning.Version("1.0.0")
package org.leadworkbench.spi.capture;
