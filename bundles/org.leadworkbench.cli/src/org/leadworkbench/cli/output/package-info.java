/** How commands speak: texts, tables, JSON and CSV. */
package org.leadworkbench.cli.output;
