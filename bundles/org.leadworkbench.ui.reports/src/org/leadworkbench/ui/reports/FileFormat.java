package org.leadworkbench.ui.reports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The files that a report can be written to. */
enum FileFormat {
  /** For programs: ids as names, a decimal point, a comma between cells. */
  CSV {
    @Override
    void write(Finding finding, Path file, Locale locale) throws IOException {
      new CsvFile(finding.table()).write(file);
    }
  },
  /** For people: titles in their language, figures as figures. */
  XLSX {
    @Override
    void write(Finding finding, Path file, Locale locale) throws IOException {
      new XlsxFile(finding, locale).write(file);
    }
  };

  /** Writes the file, in place of one that is there. */
  abstract void write(Finding finding, Path file, Locale locale) throws IOException;

  /** The ending of such a file's name. */
  String ending() {
    return name().toLowerCase(Locale.ROOT);
  }
}
