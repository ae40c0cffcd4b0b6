package org.leadworkbench.app;

import java.util.List;
import java.util.Locale;
import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.application.IWorkbenchConfigurer;
import org.eclipse.ui.application.IWorkbenchWindowConfigurer;
import org.eclipse.ui.application.WorkbenchAdvisor;
import org.eclipse.ui.application.WorkbenchWindowAdvisor;
import org.leadworkbench.ui.Texts;
import org.slf4j.LoggerFactory;

/** How the workbench looks before anybody changed it. */
final class Advisor extends WorkbenchAdvisor {
  private static final String SOFTWARE = "org.eclipse.equinox.internal.p2.ui.sdk.";
  private static final List<String> ENGLISH_ONLY = List.of(SOFTWARE + "ProvisioningPreferencePage/" + SOFTWARE + "SitesPreferencePage",
      SOFTWARE + "ProvisioningPreferencePage/" + SOFTWARE + "TrustPreferencePage", "org.eclipse.equinox.security.ui.category");
  private static final Texts TEXTS = Texts.beside(Advisor.class);

  @Override
  public void initialize(IWorkbenchConfigurer workbench) {
    workbench.setSaveAndRestore(true);
    ForeignNames.give(Display.getCurrent());
  }

  @Override
  public String getInitialWindowPerspectiveId() {
    return LeadsPerspective.ID;
  }

  @Override
  public WorkbenchWindowAdvisor createWorkbenchWindowAdvisor(IWorkbenchWindowConfigurer window) {
    window.setTitle(title(Platform.getProduct().getName()));
    window.setInitialSize(size(Display.getCurrent().getPrimaryMonitor().getClientArea()));
    window.setShowPerspectiveBar(true);
    window.setShowProgressIndicator(true);
    window.setShowStatusLine(true);
    window.setShowCoolBar(true);
    return new WorkbenchWindowAdvisor(window);
  }

  /** Pages of the platform that speak English only; what they are for can be done where one installs software. */
  private static void hide() {
    var pages = PlatformUI.getWorkbench().getPreferenceManager();
    for (var path : ENGLISH_ONLY) pages.remove(path);
  }

  private static String title(String product) {
    return Boolean.getBoolean("leadworkbench.safe") ? TEXTS.get("title.safe", product) : product;
  }

  /** Nearly the whole screen, but no wider than a list and a lead beside it can use. */
  private static Point size(Rectangle screen) {
    return new Point(Math.min(1600, screen.width * 95 / 100), Math.min(1000, screen.height * 95 / 100));
  }

  @Override
  public void postStartup() {
    if (!Locale.getDefault().getLanguage().equals(Locale.ENGLISH.getLanguage())) hide();
    var product = Platform.getProduct();
    LoggerFactory.getLogger(Advisor.class).info("{} {} is open.", product.getName(), product.getDefiningBundle().getVersion());
  }
}
