package org.leadworkbench.ui.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.Table;

/** A report as a workbook: the table with its titles, and a sheet that says which report it is and with what it was asked. */
record XlsxFile(Finding finding, Locale locale) {
  private static final String PROGRAM = "Lead Workbench";
  private static final String VERSION = "1.0";
  private static final int LONGEST_NAME = 31;
  private static final int WIDEST = 48;

  void write(Path file) throws IOException {
    try (var out = Files.newOutputStream(file); var workbook = new Workbook(out, PROGRAM, VERSION)) {
      table(workbook.newWorksheet(sheetName(finding.report().basics().label().in(locale))));
      about(workbook.newWorksheet(Messages.TEXT.get("file.about")));
    }
  }

  private void table(Worksheet sheet) {
    Table table = finding.table();
    for (int c = 0; c < table.columns().size(); c++) column(sheet, table, c);
    sheet.freezePane(0, 1);
    if (!table.rows().isEmpty()) sheet.setAutoFilter(0, 0, table.rows().size(), table.columns().size() - 1);
  }

  private void column(Worksheet sheet, Table table, int c) {
    var title = table.columns().get(c).label().in(locale);
    title(sheet, 0, c, title);
    int width = title.length();
    for (int r = 0; r < table.rows().size(); r++) {
      var cell = table.rows().get(r).get(c);
      value(sheet, r + 1, c, cell);
      width = Math.max(width, new Figures(locale).of(cell).length());
    }
    sheet.width(c, Math.min(WIDEST, width + 4));
  }

  private void about(Worksheet sheet) {
    title(sheet, 0, 0, finding.report().basics().label().in(locale));
    sheet.value(1, 0, finding.report().basics().help().in(locale));
    sheet.value(3, 0, Messages.TEXT.get("file.at"));
    sheet.value(3, 1, finding.at().toString());
    int line = 4;
    for (var parameter : finding.report().parameters()) {
      sheet.value(line, 0, parameter.label().in(locale));
      sheet.value(line++, 1, finding.parameters().get(parameter.key()));
    }
    sheet.width(0, WIDEST / 2);
    sheet.width(1, WIDEST / 2);
  }

  private static void title(Worksheet sheet, int row, int column, String title) {
    sheet.value(row, column, title);
    sheet.style(row, column).bold().wrapText(true).set();
  }

  private void value(Worksheet sheet, int row, int column, Cell cell) {
    switch (cell) {
      case Cell.Text(String text) -> sheet.value(row, column, text);
      case Cell.Term(String id, var label) -> sheet.value(row, column, label.in(locale));
      case Cell.Count(long count) -> number(sheet, row, column, count, Column.Kind.COUNT);
      case Cell.Share(double share) -> number(sheet, row, column, share, Column.Kind.SHARE);
      case Cell.Hours(double hours) -> number(sheet, row, column, hours, Column.Kind.HOURS);
      case Cell.Empty() -> { }
    }
  }

  private static void number(Worksheet sheet, int row, int column, Number value, Column.Kind kind) {
    sheet.value(row, column, value);
    sheet.style(row, column).format(kind == Column.Kind.SHARE ? "0.0%" : Figures.pattern(kind)).set();
  }

  /** A sheet's name has at most so many characters, and some it cannot have. */
  private static String sheetName(String label) {
    var name = label.replaceAll("[\\[\\]:*?/\\\\]", " ").strip();
    return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
  }
}
