package org.leadworkbench.workbench.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * Fails a test in which the thread of the screen froze. It begins to look when a test begins, which is after the workbench
 * was opened: what the platform does before its window stands (bundles, model, theme, first layout) is left out on purpose.
 */
final class Unfrozen implements BeforeEachCallback, AfterEachCallback {
  private Freezes freezes;

  @Override
  public void beforeEach(ExtensionContext test) {
    freezes = new Freezes(PlatformUI.getWorkbench().getDisplay());
  }

  @Override
  public void afterEach(ExtensionContext test) {
    freezes.close();
    var found = freezes.found();
    assertTrue(found.isEmpty(), () -> "The screen froze " + found.size() + " times:\n" + String.join("\n", found));
  }
}
