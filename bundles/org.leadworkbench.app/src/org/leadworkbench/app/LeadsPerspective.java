package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for daily work with leads: the list at the left, the lead beside it. */
public class LeadsPerspective implements IPerspectiveFactory {
  static final String ID = "org.leadworkbench.app.perspective.leads";
  private static final float LIST_WIDTH = 0.54f;
  private static final float LEAD_HEIGHT = 0.34f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView("org.leadworkbench.ui.leads.list", IPageLayout.LEFT, LIST_WIDTH, layout.getEditorArea());
    layout.addView("org.leadworkbench.ui.leads.lead", IPageLayout.RIGHT, LIST_WIDTH, "org.leadworkbench.ui.leads.list");
    var below = layout.createFolder("lead", IPageLayout.BOTTOM, LEAD_HEIGHT, "org.leadworkbench.ui.leads.lead");
    below.addView("org.leadworkbench.ui.qualify.qualification");
    below.addView("org.leadworkbench.ui.leads.timeline");
  }
}
