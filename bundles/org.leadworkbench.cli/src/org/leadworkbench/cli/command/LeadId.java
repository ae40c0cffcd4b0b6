package org.leadworkbench.cli.command;

import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/**
 * A lead as named on the command line, in a type that picocli can tell from other ids.
 *
 * @param value the lead's id
 */
record LeadId(Id<Lead> value) {}
