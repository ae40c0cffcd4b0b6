package org.leadworkbench.core.capture;

import org.leadworkbench.spi.capture.Probe;

/**
 * A mapping and the list it fits.
 *
 * @param origin where the mapping came from
 * @param document the mapping as a document, empty for the automatic one
 * @param mapping the mapping
 * @param probe the first look at the list, with the settings to read it
 * @param header the list's columns
 */
record Chosen(MappingOrigin origin, String document, Mapping mapping, Probe probe, Header header) {}
