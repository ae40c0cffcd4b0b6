package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for a sales rep: what was handed over at the left, with its clock, and the lead beside it. */
public class SalesPerspective implements IPerspectiveFactory {
  private static final float INBOX_WIDTH = 0.56f;
  private static final float LEAD_HEIGHT = 0.34f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    var work = layout.createFolder("work", IPageLayout.LEFT, INBOX_WIDTH, layout.getEditorArea());
    work.addView("org.leadworkbench.ui.transfer.inbox");
    work.addView("org.leadworkbench.ui.transfer.deliveries");
    layout.addView("org.leadworkbench.ui.leads.lead", IPageLayout.RIGHT, INBOX_WIDTH, "work");
    var below = layout.createFolder("lead", IPageLayout.BOTTOM, LEAD_HEIGHT, "org.leadworkbench.ui.leads.lead");
    below.addView("org.leadworkbench.ui.leads.timeline");
    below.addView("org.leadworkbench.ui.qualify.qualification");
  }
}
