/** Reports: tables made from what happened; the host shows, draws, prints and exports them. */
@org.osgi.annotation.versioning.Version("1.1.0")
package org.leadworkbench.spi.report;
