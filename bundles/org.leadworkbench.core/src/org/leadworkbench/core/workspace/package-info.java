/** The data directory: held by one process, opened, set up, backed up, restored, examined. */
package org.leadworkbench.core.workspace;
