package org.leadworkbench.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileFormatTest {
  @TempDir Path folder;

  @Test
  void csvHasIdsAndADecimalPointInAnyLanguage() throws IOException {
    var file = folder.resolve("sources.csv");

    FileFormat.CSV.write(Sources.FINDING, file, Locale.GERMAN);

    assertEquals("source,leads,hot,accepted,contact\n\"Fair, hall \"\"2\"\"\",1200,0.25,30,1.5\nweb,0,,0,\n", Files.readString(file).replace("\r\n", "\n"));
  }

  @Test
  void aWorkbookHasTitlesInTheReadersLanguageAndFiguresAsFigures() throws IOException {
    var file = folder.resolve("sources.xlsx");

    FileFormat.XLSX.write(Sources.FINDING, file, Locale.GERMAN);

    var sheet = part(file, "xl/worksheets/sheet1.xml");
    var texts = part(file, "xl/sharedStrings.xml");
    assertTrue(sheet.contains("<v>1200</v>") && sheet.contains("<v>0.25</v>"), sheet);
    assertTrue(texts.contains("leads de") && texts.contains("Webformular"), texts);
    assertTrue(part(file, "xl/workbook.xml").contains("name=\"Quellen  alle eine\""), part(file, "xl/workbook.xml"));
  }

  @Test
  void aWorkbookSaysWithWhatTheReportWasAsked() throws IOException {
    var file = folder.resolve("sources.xlsx");

    FileFormat.XLSX.write(Sources.FINDING, file, Locale.ENGLISH);

    var texts = part(file, "xl/sharedStrings.xml");
    assertTrue(texts.contains("2026-01-01") && texts.contains("From") && texts.contains("2026-05-04"), texts);
  }

  private static String part(Path file, String name) throws IOException {
    try (var zip = new ZipFile(file.toFile())) {
      return new String(zip.getInputStream(zip.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
