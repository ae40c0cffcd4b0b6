package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.model.Contact;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.qualification.QualificationModel;

/** Makes of rows what they say of leads: a mapping bound to the columns of one list. */
final class RowMapper {
  private record Bound(int index, String column, List<Rule> rules) {}

  private final Header header;
  private final List<Bound> bound;
  private final Set<String> unanswered;
  private final Normalise normalise;

  /**
   * Binds a mapping; the first rows of the list show how numbers are written and of which kind details are.
   *
   * @param policy the organisation's country, currency and zone
   * @throws BadMapping where the mapping asks for what a model does not offer
   */
  RowMapper(Chosen chosen, List<QualificationModel> models, Policy policy) {
    var mapping = chosen.mapping();
    var first = chosen.probe().first();
    header = chosen.header();
    unanswered = mapping.settings().unanswered().stream().map(ValueMap::plain).collect(Collectors.toSet());
    normalise = new Normalise(mapping.settings().country().isEmpty() ? policy.country() : mapping.settings().country());
    var numbers = mapping.settings().numbers() == NumberStyle.AUTO
        ? NumberStyle.shownBy(first.stream().flatMap(r -> r.cells().stream()).toList()) : mapping.settings().numbers();
    var rules = new Rules(numbers, new Money(numbers, policy.currency()), new Dates(mapping.settings().dates(), policy.businessTime().zone()), models);
    bound = new ArrayList<>();
    targets(mapping, header).forEach((column, targets) -> {
      int index = header.columns().indexOf(column);
      var cells = first.stream().map(r -> cell(r, index)).filter(c -> !isUnanswered(c)).toList();
      var bindings = targets.stream().filter(t -> !(t instanceof Target.Ignored)).map(t -> rules.of(t, column, cells)).toList();
      if (!bindings.isEmpty()) bound.add(new Bound(index, column, bindings));
    });
  }

  /** What each column of this list is mapped to, in the order in which the targets are filled. */
  static LinkedHashMap<String, List<Target>> targets(Mapping mapping, Header header) {
    var targets = new LinkedHashMap<String, List<Target>>();
    mapping.columns().forEach((name, wanted) -> header.columns().stream()
        .filter(c -> ValueMap.plain(c).equals(ValueMap.plain(name)) && !c.equals(Header.REASON)).forEach(c -> targets.put(c, wanted)));
    var others = header.columns().stream().filter(c -> !targets.containsKey(c) && !c.equals(Header.REASON)).toList();
    var taken = new HashSet<String>();
    targets.values().forEach(list -> list.forEach(t -> AutomaticMapping.key(t).ifPresent(taken::add)));
    if (mapping.others() == Mapping.Others.AUTOMATIC) targets.putAll(AutomaticMapping.targets(others, taken));
    else others.forEach(c -> targets.put(c, List.of(new Target.Ignored())));
    return targets;
  }

  /** Why no mapping can read this row: it is blank or wider than the list. */
  Optional<Refusal> unusable(Row row) {
    if (header.isTooNarrowFor(row)) return Optional.of(Refusal.of("capture.too-many-cells", row.cells().size(), header.columns().size()));
    return header.isBlank(row) ? Optional.of(Refusal.of("capture.blank")) : Optional.empty();
  }

  /** What the row says, or why it is rejected. */
  Result<MappedRow> read(Row row) {
    var unusable = unusable(row);
    if (unusable.isPresent()) return new Result.Refused<>(unusable.get());
    var draft = new Draft();
    for (var column : bound) {
      var cell = cell(row, column.index());
      if (isUnanswered(cell)) continue;
      for (var rule : column.rules()) {
        var refusal = rule.apply(draft, cell);
        if (refusal.isPresent()) return new Result.Refused<>(refusal.get());
      }
    }
    return normalise.contact(draft.contact()).then(contact -> {
      var mapped = draft.finish(contact);
      boolean nobody = contact.name().isEmpty() && contact.organisation().isEmpty() && contact.email().isEmpty()
          && contact.phone().isEmpty() && mapped.sourceId().isEmpty();
      return nobody ? Result.refused("capture.nobody") : Result.done(mapped);
    });
  }

  /** What can be read of the row: a cell that cannot, and a contact that is none, is left out. */
  MappedRow readable(Row row) {
    var draft = new Draft();
    for (var column : bound) {
      var cell = cell(row, column.index());
      if (!isUnanswered(cell)) column.rules().forEach(rule -> rule.apply(draft, cell));
    }
    return draft.finish(Contact.empty());
  }

  /** By what a row is known again: its cells in all columns that go anywhere. */
  String fingerprint(Map<String, String> cells) {
    var used = new TreeMap<String, String>();
    for (var column : bound) if (cells.containsKey(column.column())) used.put(column.column(), cells.get(column.column()));
    return Header.fingerprint(used);
  }

  /** The columns it was bound to. */
  Header header() {
    return header;
  }

  private boolean isUnanswered(String cell) {
    return cell.isBlank() || !unanswered.isEmpty() && unanswered.contains(ValueMap.plain(cell));
  }

  private static String cell(Row row, int index) {
    return index < row.cells().size() ? Normalise.seen(row.cells().get(index)).strip() : "";
  }

  /** Puts a cell where it belongs, or says why it does not. */
  interface Rule {
    Optional<Refusal> apply(Draft draft, String cell);
  }
}
