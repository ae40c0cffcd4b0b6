package org.leadworkbench.core.undo;

import org.leadworkbench.model.Lead;
import org.leadworkbench.model.LeadEvent;

/**
 * A step that was taken back.
 *
 * @param lead as it stands now
 * @param step the event that had begun the step
 */
public record Undone(Lead lead, LeadEvent step) {}
