/** Taking back what was done last, as long as nobody has built on it. */
package org.leadworkbench.core.undo;
