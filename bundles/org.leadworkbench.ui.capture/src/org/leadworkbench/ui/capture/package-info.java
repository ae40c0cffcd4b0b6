/** How leads come in by hand: the import of lists and the entry of a single lead. */
package org.leadworkbench.ui.capture;
