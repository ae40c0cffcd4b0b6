package org.leadworkbench.core.transfer;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.leadworkbench.model.Person;

/**
 * Who gets the next Hot leads, and why.
 *
 * @param day the organisation's day it holds for
 * @param order who gets one in which order, if nothing changes meanwhile; empty where nobody can take any
 * @param away who of team Sales is away on that day
 * @param waiting how many qualified leads wait because nobody can take them
 */
public record RoutingPlan(LocalDate day, List<Person> order, List<Person> away, long waiting) {
  public RoutingPlan {
    Objects.requireNonNull(day);
    order = List.copyOf(order);
    away = List.copyOf(away);
  }
}
