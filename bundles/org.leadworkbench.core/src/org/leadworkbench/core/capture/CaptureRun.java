package org.leadworkbench.core.capture;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import org.leadworkbench.core.Ahead;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.port.Session;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Source;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;

/** One pass over a list within one transaction: every row ends as exactly one of new, updated, merged, unchanged and rejected. */
final class CaptureRun implements RowSink, AutoCloseable {
  private static final int BATCH = 1_000;
  private final Session session;
  private final Source source;
  private final RowMapper mapper;
  private final Booking booking;
  private final RejectedRows rejectedRows;
  private final Progress progress;
  private final Written written = new Written();
  private final ExecutorService reader = Ahead.thread("capture-rows");
  private final List<Row> next = new ArrayList<>(BATCH);
  private Optional<Begun> begun = Optional.empty();
  private final List<Reject> rejects = new ArrayList<>();
  private long rows;
  private long created;
  private long updated;
  private long merged;
  private long unchanged;
  private long rejected;
  private long proposals;
  private boolean cancelled;

  /** Rows that are being made out, with what was known when that began. */
  private record Begun(Batch batch, Known known) {}

  CaptureRun(Session session, Source source, RowMapper mapper, Booking booking, RejectedRows rejectedRows, Progress progress) {
    this.session = session;
    this.source = source;
    this.mapper = mapper;
    this.booking = booking;
    this.rejectedRows = rejectedRows;
    this.progress = progress;
  }

  @Override
  public void columns(List<String> names) {
    // The mapping was bound to the columns of the first look; a list that changed since must not be read by it.
    if (!Header.of(names).equals(mapper.header())) throw new Abandoned(Refusal.of("capture.changed"));
  }

  @Override
  public boolean row(Row row) {
    next.add(row);
    if (next.size() == BATCH) begin();
    return !cancelled;
  }

  /** Books the rest; what came of it all. */
  CaptureReport finish(String run, MappingOrigin mapping, boolean dryRun) {
    if (!next.isEmpty()) begin();
    book();
    return new CaptureReport(run, source.name(), mapping, dryRun, rows, created, updated, merged, unchanged, rejected, proposals, rejects, Optional.empty());
  }

  /** Whether the user wants it to stop. */
  boolean isCancelled() {
    return cancelled;
  }

  @Override
  public void close() {
    reader.shutdownNow();
  }

  /** Lets the next rows be made out while those before are booked. */
  private void begin() {
    cancelled = cancelled || progress.isCancelled();
    if (cancelled) return;
    var batch = new Batch(next, mapper, reader);
    next.clear();
    var known = new Known(session, source, batch.fingerprints(), written);
    batch.read(known.brought());
    book();
    begun = Optional.of(new Begun(batch, known));
  }

  private void book() {
    cancelled = cancelled || progress.isCancelled();
    if (cancelled || begun.isEmpty()) return;
    book(begun.get().batch(), begun.get().known());
    begun = Optional.empty();
  }

  private void book(Batch batch, Known known) {
    known.load(batch.usable());
    for (int i = 0; i < batch.rows().size(); i++) {
      rows++;
      switch (batch.incoming().get(i).orElse(null)) {
        case null -> unchanged++;
        case Result.Done<Incoming>(Incoming row) -> book(row, known);
        case Result.Refused<Incoming>(Refusal why) -> reject(batch.rows().get(i), why);
      }
    }
    progress.done(rows);
  }

  private void reject(Row row, Refusal why) {
    rejected++;
    if (rejects.size() < CaptureReport.MOST_REJECTS) rejects.add(new Reject(row.number(), why));
    rejectedRows.add(row, why);
  }

  private void book(Incoming row, Known known) {
    if (known.has(row.fingerprint())) {
      unchanged++;
      return;
    }
    var own = known.bySourceId(row.mapped().sourceId());
    var same = own.isPresent() ? Optional.<Lead>empty() : known.same(row);
    if (own.isPresent()) {
      update(own.get(), row, known);
    } else if (same.isPresent() && row.mapped().sourceId().isEmpty() && booking.broughtBefore(same.get(), row)) {
      update(same.get(), row, known);
    } else if (same.isPresent()) {
      known.remember(row, booking.merge(same.get(), row));
      merged++;
    } else {
      var lead = booking.create(row);
      proposals += booking.propose(lead, known, row).size();
      known.remember(row, lead);
      created++;
    }
  }

  private void update(Lead lead, Incoming row, Known known) {
    var now = booking.update(lead, row);
    known.reindex(lead, now);
    known.remember(row, now);
    updated++;
  }
}
