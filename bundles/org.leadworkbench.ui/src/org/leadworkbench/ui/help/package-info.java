/** Help on what is in front of the user: pages in both languages, and the window that shows them. */
package org.leadworkbench.ui.help;
