package org.leadworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

/** Runs in the user interface thread of the open workbench. */
class WorkbenchTest {
  @Test
  void opensWithTheLeadsPerspective() {
    var window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();

    assertTrue(window.getShell().isVisible());
    assertEquals("org.leadworkbench.app.perspective.leads", window.getActivePage().getPerspective().getId());
    assertEquals("Lead Workbench", window.getShell().getText());
  }

  @Test
  void saysInTheLogOfTheDataFolderThatItIsOpen() throws Exception {
    var log = Path.of(System.getProperty("leadworkbench.data"), "log", "leadworkbench.log");

    assertTrue(Files.readString(log).contains("Lead Workbench"), log.toString());
  }
}
