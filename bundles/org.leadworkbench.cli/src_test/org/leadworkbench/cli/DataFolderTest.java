package org.leadworkbench.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DataFolderTest {
  private static final Path HOME = Path.of("home");

  @Test
  void linuxFollowsTheDesktopsConvention() {
    assertEquals(HOME.resolve(".local/share/leadworkbench"), DataFolder.byConvention("Linux", Map.of(), HOME));
    assertEquals(Path.of("elsewhere/leadworkbench"), DataFolder.byConvention("Linux", Map.of("XDG_DATA_HOME", "elsewhere"), HOME));
  }

  @Test
  void windowsKeepsDataOnThisMachine() {
    assertEquals(Path.of("local/LeadWorkbench"), DataFolder.byConvention("Windows 11", Map.of("LOCALAPPDATA", "local"), HOME));
  }

  @Test
  void macHasALibraryFolder() {
    assertEquals(HOME.resolve("Library/Application Support/LeadWorkbench"), DataFolder.byConvention("Mac OS X", Map.of(), HOME));
  }
}
