/** What every window of the workbench is built with: injection, work off the screen's thread, texts, icons, who works on what. */
package org.leadworkbench.ui;
