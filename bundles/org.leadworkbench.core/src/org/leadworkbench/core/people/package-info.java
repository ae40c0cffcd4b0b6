/** The people who work with leads, and who is working right now. */
package org.leadworkbench.core.people;
