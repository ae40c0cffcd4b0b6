package org.example.bad;

import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.SourceDescription;
import org.osgi.service.component.annotations.Component;

/** Brings one lead and then falls silent, in the middle of the host's transaction. */
@Component
public final class BadSource implements CaptureSource {
  private static final List<String> COLUMNS = List.of("name", "email");

  @Override
  public SourceDescription describe() {
    return new SourceDescription(new Description("bad.source", "1", Label.same("bad.source"), Label.same("bad.source")), List.of(), List.of());
  }

  @Override
  public Probe probe(CaptureInput input, Values settings) {
    return new Probe(settings, COLUMNS, List.of());
  }

  @Override
  public void read(CaptureInput input, Values settings, RowSink rows) {
    rows.columns(COLUMNS);
    rows.row(new Row(2, List.of("Ada Ng", "ada@ng.example")));
    Release.await();
  }
}
