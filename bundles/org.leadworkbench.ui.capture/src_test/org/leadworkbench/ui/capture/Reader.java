package org.leadworkbench.ui.capture;

import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.SourceDescription;

/** A reader that is only named; nothing is read by it. */
record Reader(String id) implements CaptureSource {
  @Override
  public SourceDescription describe() {
    return new SourceDescription(new Description(id, "1", Label.same(id), Label.same(id)), List.of(), List.of());
  }

  @Override
  public Probe probe(CaptureInput input, Values settings) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void read(CaptureInput input, Values settings, RowSink rows) {
    throw new UnsupportedOperationException();
  }
}
