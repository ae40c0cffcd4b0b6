package org.leadworkbench.kit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
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
import org.leadworkbench.spi.capture.Unreadable;

/** A source that keeps the contract: lines of cells separated by tabs. */
class LinesSource implements CaptureSource {
  @Override
  public SourceDescription describe() {
    return new SourceDescription(new Description("lines", "1", Label.same("TSV"), new Label("Lines with tabs.", "Zeilen mit Tabulatoren.")), List.of(), List.of("tsv"));
  }

  @Override
  public Probe probe(CaptureInput input, Values settings) throws IOException {
    var first = new CollectingSink(100);
    read(input, settings, first);
    return new Probe(settings, first.columns(), first.all());
  }

  @Override
  public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
    try (var reader = new BufferedReader(new InputStreamReader(input.open(), StandardCharsets.UTF_8))) {
      var header = reader.readLine();
      if (header == null) throw new Unreadable(new Label("The input is empty. Choose another file.", "Die Eingabe ist leer. Wählen Sie eine andere Datei."));
      rows.columns(cells(header));
      long number = 2;
      for (var line = reader.readLine(); line != null; line = reader.readLine())
        if (!rows.row(new Row(number++, cells(line)))) return;
    }
  }

  static List<String> cells(String line) {
    return List.of(line.split("\t", -1));
  }
}
