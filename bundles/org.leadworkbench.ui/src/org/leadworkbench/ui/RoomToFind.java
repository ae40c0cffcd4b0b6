package org.leadworkbench.ui;

import jakarta.inject.Inject;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IStartup;
import org.eclipse.ui.PlatformUI;

/** Gives quick access (Ctrl+3) so much room at first that its hints and the leads it finds are not cut; the user's own size stays. */
public final class RoomToFind implements IStartup {
  private static final String SECTION = "org.eclipse.ui.internal.QuickAccess";
  private static final String DIALOG = "org.eclipse.ui.internal.quickaccess.QuickAccessDialog";
  private static final int WIDTH = 760;
  private static final int HEIGHT = 560;

  /** Made by the workbench. */
  @Inject
  public RoomToFind() {}

  @Override
  public void earlyStartup() {
    var all = PlatformUI.getDialogSettingsProvider(Platform.getBundle("org.eclipse.ui.workbench")).getDialogSettings();
    var settings = all.getSection(SECTION) == null ? all.addNewSection(SECTION) : all.getSection(SECTION);
    if (settings.get(DIALOG + "DIALOG_WIDTH") != null) return;
    settings.put(DIALOG + "DIALOG_WIDTH", WIDTH);
    settings.put(DIALOG + "DIALOG_HEIGHT", HEIGHT);
  }
}
