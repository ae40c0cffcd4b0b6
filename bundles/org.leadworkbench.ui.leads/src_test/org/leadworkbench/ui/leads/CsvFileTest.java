package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir
  Path folder;

  @Test
  void quotesWhatWouldBreakALine() throws IOException {
    var file = folder.resolve("leads.csv");
    new CsvFile(file).write(List.of("Name", "Note"), List.of(List.of("Müller, Ada", "said \"yes\"\nand no"), List.of("", "plain")));

    assertEquals("\ufeffName,Note\r\n\"Müller, Ada\",\"said \"\"yes\"\"\nand no\"\r\n,plain\r\n", Files.readString(file));
  }

  @Test
  void leavesNothingBehindWhereItCannotWrite() throws IOException {
    var taken = Files.createDirectory(folder.resolve("leads.csv"));
    Files.createFile(taken.resolve("inside"));

    assertThrows(IOException.class, () -> new CsvFile(taken).write(List.of("Name"), List.of()));
    try (var files = Files.list(folder)) {
      assertEquals(List.of(taken), files.toList());
    }
  }
}
