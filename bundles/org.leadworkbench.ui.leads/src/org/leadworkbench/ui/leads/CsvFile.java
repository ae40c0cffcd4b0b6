package org.leadworkbench.ui.leads;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Collectors;

/** A file of comma-separated values as RFC 4180 has them, in UTF-8 with its mark, so that spreadsheets read it right. */
record CsvFile(Path file) {
  private static final String MARK = "\ufeff";

  /** Writes it beside its place first: whoever reads the file never sees half of it. */
  void write(List<String> header, List<List<String>> rows) throws IOException {
    var beside = Files.createTempFile(file.toAbsolutePath().getParent(), file.getFileName().toString(), ".part");
    try (var out = Files.newBufferedWriter(beside)) {
      out.write(MARK + line(header));
      for (var row : rows) out.write(line(row));
      out.close();
      Files.move(beside, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static String line(List<String> cells) {
    return cells.stream().map(CsvFile::cell).collect(Collectors.joining(",", "", "\r\n"));
  }

  private static String cell(String text) {
    return text.matches("(?s).*[\",\r\n].*") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
  }
}
