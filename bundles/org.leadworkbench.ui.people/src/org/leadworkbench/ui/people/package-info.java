/** The people who work with leads, who is away, and who gets the next Hot lead. */
package org.leadworkbench.ui.people;
