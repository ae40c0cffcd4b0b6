package org.leadworkbench.core.capture;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
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
   * Reads all rows on the caller's thread, which is the transaction's.
   *
   * @throws Abandoned where the plug-in cannot read the input or fails; what the host itself throws comes as it is
   */
  void read(Values settings, RowSink rows) {
    var sink = new Watched(rows);
    var problem = problem(settings, sink);
    sink.failure.ifPresent(own -> { throw own; });
    problem.ifPresent(why -> { throw new Abandoned(why); });
  }

  private Optional<Refusal> problem(Values settings, RowSink rows) {
    try {
      source.read(input, settings, rows);
      return Optional.empty();
    } catch (IOException e) {
      return Optional.of(unreadable(e));
    } catch (RuntimeException | LinkageError | StackOverflowError e) {
      return Optional.of(Guard.failed(id(), e));
    }
  }

  private Refusal unreadable(IOException e) {
    return e instanceof Unreadable said ? Refusal.of("capture.unreadable", input.name(), said.why()) : Refusal.of("capture.io", input.name(), e.getMessage());
  }

  private String id() {
    return source.describe().basics().id();
  }

  /** Remembers what the host threw at a row, which is not the plug-in's fault and must not be lost in it. */
  private static final class Watched implements RowSink {
    private final RowSink rows;
    private Optional<RuntimeException> failure = Optional.empty();

    Watched(RowSink rows) {
      this.rows = rows;
    }

    @Override
    public void columns(List<String> names) {
      watched(() -> {
        rows.columns(names);
        return true;
      });
    }

    @Override
    public boolean row(Row row) {
      return watched(() -> rows.row(row));
    }

    private boolean watched(BooleanSupplier call) {
      try {
        return call.getAsBoolean();
      } catch (RuntimeException e) {
        failure = Optional.of(e);
        throw e;
      }
    }
  }
}
