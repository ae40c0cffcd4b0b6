package org.leadworkbench.ui.leads;

import java.util.List;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.State;
import org.leadworkbench.ui.Terms;

/**
 * What would happen to several leads at once.
 *
 * @param rows those that were selected
 * @param takes in which states it can be done
 */
record Several(List<LeadRow> rows, Predicate<State> takes) {
  Several {
    rows = List.copyOf(rows);
  }

  /** The leads with which it can be done, in the order of the list. */
  List<Id<Lead>> can() {
    return rows.stream().filter(row -> takes.test(row.state())).map(LeadRow::id).toList();
  }

  /** How many it can be done with, and why not with the others, before anything is done. */
  String preview() {
    int can = can().size();
    if (can == rows.size()) return Messages.TEXT.get("several.all", can);
    var others = new TreeMap<State, Long>(rows.stream().map(LeadRow::state).filter(takes.negate()).collect(Collectors.groupingBy(s -> s, Collectors.counting())));
    var why = others.entrySet().stream().map(e -> Messages.TEXT.get("several.state", e.getValue(), Terms.of(e.getKey()))).collect(Collectors.joining(", "));
    return can == 0 ? Messages.TEXT.get("several.nothing", rows.size(), why) : Messages.TEXT.get("several.some", can, rows.size(), why);
  }
}
