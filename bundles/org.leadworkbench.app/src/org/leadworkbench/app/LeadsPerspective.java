package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for daily work with leads. */
public class LeadsPerspective implements IPerspectiveFactory {
  static final String ID = "org.leadworkbench.app.perspective.leads";

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
  }
}
