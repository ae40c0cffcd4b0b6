/** The list of leads, the lead at a glance, its time line, and the commands on it. */
package org.leadworkbench.ui.leads;
