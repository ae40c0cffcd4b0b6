package org.leadworkbench.capture.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.capture.CaptureInput;
import org.leadworkbench.spi.capture.CaptureSource;
import org.leadworkbench.spi.capture.Probe;
import org.leadworkbench.spi.capture.Row;
import org.leadworkbench.spi.capture.RowSink;
import org.leadworkbench.spi.capture.ShippedMapping;
import org.leadworkbench.spi.capture.SourceDescription;
import org.osgi.service.component.annotations.Component;

/** CSV files: finds charset, separator and quote character by itself and reads millions of rows in flat memory. */
@Component(service = CaptureSource.class)
public final class CsvSource implements CaptureSource {
  private static final int FIRST_ROWS = 100;

  @Override
  public SourceDescription describe() {
    return new SourceDescription(
        new Description("csv", "1", new Label("CSV file", "CSV-Datei"),
            new Label("Lists as Excel, databases and web forms save them.", "Listen, wie Excel, Datenbanken und Webformulare sie speichern.")),
        List.of(
            Setting.choice(CsvFormat.CHARSET, new Label("Charset", "Zeichensatz"),
                new Label("How the characters are encoded.", "Wie die Zeichen kodiert sind."),
                List.of(found(), same("UTF-8"), same("windows-1252"), same("UTF-16LE"), same("UTF-16BE"))),
            Setting.choice(CsvFormat.SEPARATOR, new Label("Separator", "Trennzeichen"),
                new Label("What stands between two cells.", "Was zwischen zwei Zellen steht."),
                List.of(found(), same(";"), same(","), new Setting.Choice("tab", new Label("Tab", "Tabulator")), same("|"))),
            Setting.choice(CsvFormat.QUOTE, new Label("Quote character", "Anführungszeichen"),
                new Label("What stands round a cell that holds separators or line breaks.", "Was um eine Zelle mit Trennzeichen oder Zeilenumbrüchen steht."),
                List.of(found(), same("\""), same("'"), new Setting.Choice("none", new Label("None", "Keines"))))),
        List.of("csv", "txt", "tsv"));
  }

  @Override
  public Probe probe(CaptureInput input, Values settings) throws IOException {
    var format = format(input, settings);
    var columns = new ArrayList<String>();
    var first = new ArrayList<Row>();
    new CsvFile(input, format).read(new RowSink() {
      @Override
      public void columns(List<String> names) {
        columns.addAll(names);
      }

      @Override
      public boolean row(Row row) {
        first.add(row);
        return first.size() < FIRST_ROWS;
      }
    });
    return new Probe(format.settings(), columns, first);
  }

  @Override
  public void read(CaptureInput input, Values settings, RowSink rows) throws IOException {
    new CsvFile(input, format(input, settings)).read(rows);
  }

  @Override
  public List<ShippedMapping> mappings() {
    return List.of(new ShippedMapping("trade-fair", new Label("German trade-fair list", "Messeliste"), document("trade-fair.json")));
  }

  private static CsvFormat format(CaptureInput input, Values settings) throws IOException {
    var charset = CsvFormat.isSet(settings, CsvFormat.CHARSET) ? CsvFormat.charset(settings.get(CsvFormat.CHARSET)) : Guess.charset(input);
    return CsvFormat.of(settings, Guess.format(charset, Guess.sample(input, charset)));
  }

  private static String document(String name) {
    try (var in = CsvSource.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The mapping " + name + " of this plug-in cannot be read. Install it again.", e);
    }
  }

  private static Setting.Choice found() {
    return new Setting.Choice(CsvFormat.AUTO, new Label("Find out", "Selbst erkennen"));
  }

  private static Setting.Choice same(String value) {
    return new Setting.Choice(value, Label.same(value));
  }
}
