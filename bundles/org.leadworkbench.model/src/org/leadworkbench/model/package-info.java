/** The domain: leads, the people who work with them, states and events. Values only; nothing here does I/O. */
package org.leadworkbench.model;
