/** Capture: rows are mapped, normalised, matched with whom is known already, and stored in one transaction. */
package org.leadworkbench.core.capture;
