package org.leadworkbench.core.merge;

import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;

/**
 * Two leads that may be the same person.
 *
 * @param proposal why it is thought so
 * @param stays the one that would stay
 * @param goes the one that would be merged into it
 */
public record Pair(MergeProposal proposal, Lead stays, Lead goes) {}
