package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for looking at figures: the reports, and beside them the lead behind a row. */
public class ReportsPerspective implements IPerspectiveFactory {
  private static final float REPORTS_WIDTH = 0.74f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView("org.leadworkbench.ui.reports.reports", IPageLayout.LEFT, REPORTS_WIDTH, layout.getEditorArea());
    layout.addView("org.leadworkbench.ui.leads.lead", IPageLayout.RIGHT, REPORTS_WIDTH, "org.leadworkbench.ui.reports.reports");
  }
}
