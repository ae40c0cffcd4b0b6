/**
 * The reports that answer whether leads are worked, in time, and with what result.
 *
 * <p>A lead that came with its outcome is history: nobody was asked to work it. It counts as a lead of its source and
 * nowhere else, neither in a share nor in a time.
 */
package org.leadworkbench.report.standard;
