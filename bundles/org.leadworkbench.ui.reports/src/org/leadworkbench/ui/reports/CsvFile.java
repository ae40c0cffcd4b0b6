package org.leadworkbench.ui.reports;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.file.Path;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.Table;

/** A table as CSV in UTF-8, the same that the command line writes. */
record CsvFile(Table table) {
  void write(Path file) throws IOException {
    try (var csv = CsvWriter.builder().build(file)) {
      csv.writeRecord(table.columns().stream().map(Column::id).toList());
      for (var row : table.rows()) csv.writeRecord(row.stream().map(CsvFile::value).toList());
    }
  }

  private static String value(Cell cell) {
    return switch (cell) {
      case Cell.Text(String text) -> text;
      case Cell.Term(String id, var label) -> id;
      case Cell.Count(long count) -> Long.toString(count);
      case Cell.Share(double share) -> Double.toString(share);
      case Cell.Hours(double hours) -> Double.toString(hours);
      case Cell.Empty() -> "";
    };
  }
}
