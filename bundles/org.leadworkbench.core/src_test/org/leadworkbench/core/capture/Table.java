package org.leadworkbench.core.capture;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.ShippedMapping;
import org.leadworkbench.spi.capture.SourceDescription;

/** A list in memory whose lines are cells between semicolons, and the source that reads it. */
record Table(String name, String text, List<ShippedMapping> mappings) implements CaptureInput, CaptureSource {
  static Table of(String text) {
    return new Table("Messe.csv", text, List.of());
  }

  @Override
  public long size() {
    return text.length();
  }

  @Override
  public InputStream open() {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public SourceDescription describe() {
    return new SourceDescription(new Description("table", "1", Label.same("Table"), Label.same("Table")), List.of(), List.of());
  }

  @Override
  public Probe probe(CaptureInput input, Values settings) {
    var lines = lines();
    return new Probe(settings, lines.getFirst(), lines.stream().skip(1).limit(100).map(c -> new Row(2, c)).toList());
  }

  @Override
  public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
    var lines = lines();
    rows.columns(lines.getFirst());
    for (int i = 1; i < lines.size(); i++) {
      if (lines.get(i).contains("BREAKS")) throw new IOException("The list breaks off.");
      if (!rows.row(new Row(i + 1, lines.get(i)))) return;
    }
  }

  private List<List<String>> lines() {
    return text.lines().map(l -> Arrays.asList(l.split(";", -1))).toList();
  }
}
