package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for a sales rep: what was handed over at the left, with its clock, and the lead beside it. */
public class SalesPerspective implements IPerspectiveFactory {
  private static final float INBOX_WIDTH = 0.56f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    var work = layout.createFolder("work", IPageLayout.LEFT, INBOX_WIDTH, layout.getEditorArea());
    work.addView("org.leadworkbench.ui.transfer.inbox");
    work.addView("org.leadworkbench.ui.transfer.deliveries");
    var lead = layout.createFolder("lead", IPageLayout.RIGHT, INBOX_WIDTH, "work");
    lead.addView("org.leadworkbench.ui.leads.lead");
    lead.addView("org.leadworkbench.ui.qualify.qualification");
    lead.addView("org.leadworkbench.ui.leads.timeline");
  }
}
