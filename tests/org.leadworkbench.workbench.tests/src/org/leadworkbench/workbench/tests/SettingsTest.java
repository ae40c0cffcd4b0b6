package org.leadworkbench.workbench.tests;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is set for everybody, in the preferences of the open workbench. */
@ExtendWith(Unfrozen.class)
class SettingsTest {
  private static final String OPENS = "settings.business.opens";
  @RegisterExtension
  final Screen screen = new Screen();

  @AfterEach
  void close() {
    screen.onScreen(() -> screen.find(Text.class, OPENS).ifPresent(field -> field.getShell().close()));
  }

  @Test
  void whatDoesNotGoTogetherCannotBeApplied() {
    open("org.leadworkbench.ui.settings.organisation");
    screen.type(OPENS, "19:00");

    screen.until("no way to apply it", () -> apply(false));
    screen.type(OPENS, "07:30");
    screen.until("a way to apply it", () -> apply(true));
  }

  @Test
  void thresholdsArePreviewedAndConnectorsShown() {
    open("org.leadworkbench.ui.settings.qualification");
    screen.until("the preview", () -> !screen.find(Text.class, "settings.preview").map(Text::getText).orElse("").isEmpty());
    screen.onScreen(() -> screen.find(Text.class, "settings.preview").orElseThrow().getShell().close());

    open("org.leadworkbench.ui.settings.connectors");
    screen.until("what a connector needs", () -> !screen.find(Text.class, "settings.said.filedrop").map(Text::getText).orElse("").isEmpty());
    screen.onScreen(() -> screen.find(Text.class, "settings.said.filedrop").orElseThrow().getShell().close());
  }

  @Test
  void aModelIsChosenForACampaign() {
    open("org.leadworkbench.ui.settings.qualification");
    screen.until("a place for its name", () -> screen.shows("leading.name"));

    screen.type("leading.name", "Spring");
    screen.press("leading.add");

    screen.until("its choice", () -> screen.find(Combo.class, "leading.qualification.leading.campaign.Spring").isPresent());
    screen.onScreen(() -> screen.find(Text.class, "leading.name").orElseThrow().getShell().close());
  }

  private boolean apply(boolean possible) {
    return screen.find(Text.class, OPENS).map(field -> field.getShell().getDefaultButton()).filter(Button.class::isInstance)
        .filter(button -> button.isEnabled() == possible).isPresent();
  }

  private void open(String page) {
    var window = PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    screen.later(() -> PreferencesUtil.createPreferenceDialogOn(window.getShell(), page, null, null).open());
  }
}
