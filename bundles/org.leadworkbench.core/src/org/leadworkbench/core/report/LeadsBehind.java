package org.leadworkbench.core.report;

import java.util.List;
import org.leadworkbench.model.Lead;

/**
 * The leads that a row of a report counts.
 *
 * @param count how many they are
 * @param leads the first of them in the order in which they came in
 */
public record LeadsBehind(long count, List<Lead> leads) {
  public LeadsBehind {
    leads = List.copyOf(leads);
  }
}
