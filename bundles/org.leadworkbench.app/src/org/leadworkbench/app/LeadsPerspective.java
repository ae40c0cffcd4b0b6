package org.leadworkbench.app;

import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** The arrangement for daily work with leads: the list at the left, the lead on one page beside it, its questions and time line behind that. */
public class LeadsPerspective implements IPerspectiveFactory {
  static final String ID = "org.leadworkbench.app.perspective.leads";
  private static final float LIST_WIDTH = 0.58f;

  @Override
  public void createInitialLayout(IPageLayout layout) {
    layout.setEditorAreaVisible(false);
    layout.addView("org.leadworkbench.ui.leads.list", IPageLayout.LEFT, LIST_WIDTH, layout.getEditorArea());
    var lead = layout.createFolder("lead", IPageLayout.RIGHT, LIST_WIDTH, "org.leadworkbench.ui.leads.list");
    lead.addView("org.leadworkbench.ui.leads.lead");
    lead.addView("org.leadworkbench.ui.qualify.qualification");
    lead.addView("org.leadworkbench.ui.leads.timeline");
  }
}
