/** The use cases of lead management, one class each, and what they share. No window, no database: those are ports. */
package org.leadworkbench.core;
