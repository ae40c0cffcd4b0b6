package org.leadworkbench.core.workspace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FreeSpaceTest {
  @TempDir Path folder;

  @Test
  void nothingNeedsNoRoom() {
    assertEquals(Optional.empty(), FreeSpace.lacking(folder, 0));
  }

  @Test
  void tooMuchIsToldWithFigures() {
    var why = FreeSpace.lacking(folder, 1L << 60).orElseThrow().text(Locale.ENGLISH);

    assertTrue(why.contains("1099511627777 MB") && why.contains(folder.toString()), why);
  }
}
