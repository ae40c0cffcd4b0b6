package org.leadworkbench.bench.ground;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows as a CSV file as an office program writes it, and the mapping that reads it. */
public final class Lists {
  /** What the columns mean. */
  public static final String MAPPING = """
      {"settings": {"numbers": "de", "dates": ["dd.MM.yyyy"], "capture": {"charset": "UTF-8", "separator": ";"}},
       "columns": {
        "Budget": {"answer": {"model": "bant", "question": "budget"}},
        "Zeitrahmen": {"answer": {"model": "bant", "question": "timeframe"}},
        "Branche": {"detail": {"name": "Branche", "kind": "text"}},
        "Mitarbeiter": {"detail": {"name": "Mitarbeiter", "kind": "number"}},
        "Produkt": {"detail": {"name": "Produkt", "kind": "text"}},
        "Kampagne": {"detail": {"name": "Kampagne", "kind": "text"}},
        "Ergebnis": {"outcome": {"values": {"won": "won", "lost": "lost"}}}},
       "others": "automatic"}
      """;
  private static final String HEAD = "Anrede;Titel;Vorname;Nachname;Firma;Funktion;Straße;PLZ;Ort;Land;E-Mail;Telefon;Website;Notiz;Besuch am;"
      + "Einwilligung;Budget;Zeitrahmen;Branche;Mitarbeiter;Produkt;Kampagne;Ergebnis\r\n";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");

  private Lists() {}

  /** Writes the rows from this number on, so many of them. */
  public static Path write(Path file, long from, long count) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(HEAD);
      for (long i = from; i < from + count; i++) out.write(line(Generator.row(i)));
    }
    return file;
  }

  private static String line(Row row) {
    var p = row.person();
    return Stream.of(p.salutation(), p.title(), p.first(), p.last(), p.company(), p.function(), p.street(), p.postcode(), p.city(), p.country(),
        p.email(), p.phone(), p.website(), row.note(), DAY.format(row.visited()), row.consent(), row.budget(), row.timeframe(), p.industry(),
        String.valueOf(p.employees()), row.product(), row.campaign(), row.outcome()).map(Lists::cell).collect(Collectors.joining(";", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.indexOf(';') < 0 ? text : '"' + text + '"';
  }
}
