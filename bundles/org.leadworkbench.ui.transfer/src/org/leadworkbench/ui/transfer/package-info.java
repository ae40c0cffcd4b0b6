/** What sales is handed over: the Hot inbox with its clocks, word of what arrives, and the deliveries on their way. */
package org.leadworkbench.ui.transfer;
