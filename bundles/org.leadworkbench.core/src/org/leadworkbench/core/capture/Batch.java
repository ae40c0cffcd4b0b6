package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.leadworkbench.core.Ahead;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.spi.capture.Row;

/**
 * Some rows of a list that are made out together, on another thread than the one that books what was made out before:
 * neither waits for the other.
 */
final class Batch {
  private record Printed(Map<String, String> cells, String fingerprint) {}

  private final List<Row> rows;
  private final RowMapper mapper;
  private final Executor thread;
  private final Ahead<List<Printed>> printed;
  private Supplier<List<Optional<Result<Incoming>>>> incoming = List::of;

  Batch(List<Row> rows, RowMapper mapper, Executor thread) {
    this.rows = List.copyOf(rows);
    this.mapper = mapper;
    this.thread = thread;
    printed = Ahead.of(thread, this::print);
  }

  /** By what the rows are known again, each once. */
  Set<String> fingerprints() {
    var all = new HashSet<String>();
    for (var row : printed.get()) all.add(row.fingerprint());
    return all;
  }

  /** Begins to make out what the rows say that are not known. */
  void read(Set<String> known) {
    var prints = printed.get();
    incoming = Ahead.of(thread, () -> read(prints, known));
  }

  /** The rows as they came. */
  List<Row> rows() {
    return rows;
  }

  /** What each row says, or why it is rejected; nothing where it is known. */
  List<Optional<Result<Incoming>>> incoming() {
    return incoming.get();
  }

  /** What those rows say that can be used. */
  List<Incoming> usable() {
    return incoming().stream().flatMap(Optional::stream).flatMap(r -> r instanceof Result.Done<Incoming>(Incoming in) ? Stream.of(in) : Stream.empty()).toList();
  }

  private List<Printed> print() {
    var prints = new ArrayList<Printed>(rows.size());
    for (var row : rows) {
      var cells = mapper.header().cells(row);
      prints.add(new Printed(cells, mapper.fingerprint(cells)));
    }
    return prints;
  }

  private List<Optional<Result<Incoming>>> read(List<Printed> prints, Set<String> known) {
    var made = new ArrayList<Optional<Result<Incoming>>>(rows.size());
    for (int i = 0; i < rows.size(); i++) made.add(read(rows.get(i), prints.get(i), known));
    return made;
  }

  private Optional<Result<Incoming>> read(Row row, Printed print, Set<String> known) {
    if (known.contains(print.fingerprint()) && mapper.unusable(row).isEmpty()) return Optional.empty();
    return Optional.of(mapper.read(row).then(mapped -> Result.done(Incoming.of(row, print.cells(), print.fingerprint(), mapped))));
  }
}
