package org.leadworkbench.core.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Guard;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.ShippedMapping;
import org.leadworkbench.spi.capture.Unreadable;

/**
 * A capture plug-in and the input it is to read: whatever it does wrong is a refusal that names it.
 *
 * @param source the plug-in
 * @param input what it reads
 * @param guard stands round its calls
 */
record GuardedSource(CaptureSource source, CaptureInput input, Guard guard) {
  // A look at a big file on a slow drive reads all of it once.
  private static final Duration LOOK = Duration.ofMinutes(5);
  private static final Duration SILENCE = Duration.ofMinutes(1);

  /** A first look at the input. */
  Result<Probe> probe(Values settings) {
    return guard.call(id(), LOOK, () -> {
      try {
        return Result.done(source.probe(input, settings));
      } catch (IOException e) {
        return new Result.Refused<Probe>(unreadable(e));
      }
    }).then(looked -> looked);
  }

  /** The mappings that come with the plug-in. */
  Result<List<ShippedMapping>> mappings() {
    return guard.call(id(), LOOK, source::mappings);
  }

  /**
   * Reads all rows; they are taken on the caller's thread, which is the transaction's, and the plug-in runs on its own.
   *
   * @throws Abandoned where the plug-in cannot read the input, fails or brings nothing any more; what the host itself throws comes as it is
   */
  void read(Values settings, RowSink rows) {
    var read = guard.<Predicate<RowSink>, Optional<Refusal>>feed(id(), SILENCE, sink -> problem(settings, new Forwarded(sink)), thing -> thing.test(rows));
    switch (read) {
      case Result.Done<Optional<Refusal>>(var problem) -> problem.ifPresent(why -> { throw new Abandoned(why); });
      case Result.Refused<Optional<Refusal>>(var why) -> throw new Abandoned(why);
    }
  }

  private Optional<Refusal> problem(Values settings, RowSink rows) {
    try {
      source.read(input, settings, rows);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    }
  }

  private Refusal unreadable(IOException e) {
    return e instanceof Unreadable said ? Refusal.of("capture.unreadable", input.name(), said.why()) : Refusal.of("capture.io", input.name(), e.getMessage());
  }

  private String id() {
    return source.describe().basics().id();
  }

  /** Sends on what the plug-in brings, to be done with the host's sink. */
  private record Forwarded(Predicate<Predicate<RowSink>> sink) implements RowSink {
    @Override
    public void columns(List<String> names) {
      var copy = List.copyOf(names);
      sink.test(rows -> {
        rows.columns(copy);
        return true;
      });
    }

    @Override
    public boolean row(Row row) {
      return sink.test(rows -> rows.row(row));
    }
  }
}
