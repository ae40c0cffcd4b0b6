package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.spi.capture.Row;

class RejectedRowsTest {
  @TempDir
  Path folder;

  @Test
  void whatSomebodyMendedIsKeptEachTime() throws IOException {
    rejected("first");
    for (var mended : List.of("mended", "mended again")) {
      Files.writeString(folder.resolve("list.rejected.csv"), mended);
      rejected("next");
    }

    assertEquals("mended", Files.readString(folder.resolve("list.rejected.csv.bak")));
    assertEquals("mended again", Files.readString(folder.resolve("list.rejected.csv.bak2")));
  }

  @Test
  void theSameRejectsAgainNeedNoCopy() throws IOException {
    rejected("same");
    rejected("same");

    assertEquals("list.rejected.csv", files());
  }

  @Test
  void whatIsNotPublishedLeavesNothing() throws IOException {
    try (var rows = new RejectedRows(List.of(folder), "list.rejected.csv", List.of("Name"))) {
      rows.add(new Row(2, List.of("x")), Refusal.of("capture.nobody"));
      rows.complete();
    }

    assertEquals("", files());
  }

  @Test
  void foldersThatTakeNothingAreNamed() throws IOException {
    var file = Files.createFile(folder.resolve("file"));
    try (var rows = new RejectedRows(List.of(file), "list.rejected.csv", List.of("Name"))) {
      var abandoned = assertThrows(Abandoned.class, () -> rows.add(new Row(2, List.of("x")), Refusal.of("capture.nobody")));

      assertEquals(Refusal.of("capture.rejects", "list.rejected.csv", file), abandoned.why());
    }
    assertFalse(Files.isDirectory(file));
  }

  private void rejected(String cell) {
    try (var rows = new RejectedRows(List.of(folder), "list.rejected.csv", List.of("Name"))) {
      rows.add(new Row(2, List.of(cell)), Refusal.of("capture.nobody"));
      rows.complete();
      rows.publish();
    }
  }

  private String files() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().collect(Collectors.joining(" "));
    }
  }
}
