/** Running reports. */
package org.leadworkbench.core.report;
