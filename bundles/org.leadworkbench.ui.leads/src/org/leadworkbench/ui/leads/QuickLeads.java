package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.quickaccess.IQuickAccessComputerExtension;
import org.eclipse.ui.quickaccess.QuickAccessElement;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.ui.CurrentLead;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Terms;

/** Lets quick access (Ctrl+3) find leads beside commands and views. Asked off the screen's thread. */
public final class QuickLeads implements IQuickAccessComputerExtension {
  private static final int LEAST = 2;
  private static final int MOST = 20;
  private final FindLeads find;
  private final CurrentLead current;
  private final IWorkbench workbench;

  /** Made by the workbench. */
  @Inject
  public QuickLeads(FindLeads find, CurrentLead current, IWorkbench workbench) {
    this.find = find;
    this.current = current;
    this.workbench = workbench;
  }

  @Override
  public QuickAccessElement[] computeElements(String query, IProgressMonitor progress) {
    if (query.strip().length() < LEAST) return new QuickAccessElement[0];
    return find.find(LeadQuery.all().containing(query.strip()).by(LeadQuery.Order.PROBABILITY_HIGHEST_FIRST), MOST).rows().stream()
        .map(row -> new Found(row, query)).toArray(QuickAccessElement[]::new);
  }

  @Override
  public QuickAccessElement[] computeElements() {
    return new QuickAccessElement[0];
  }

  @Override
  public void resetState() {
    // Nothing is kept between two searches.
  }

  @Override
  public boolean needsRefresh() {
    return false;
  }

  /** A lead that was found; choosing it shows it. */
  private final class Found extends QuickAccessElement {
    private final LeadRow row;
    private final String query;

    Found(LeadRow row, String query) {
      this.row = row;
      this.query = query;
    }

    /** The store found it, by another spelling or by what the label does not show, so it is not to be dropped here. */
    @Override
    public String getMatchLabel() {
      return getLabel() + " " + query;
    }

    @Override
    public String getLabel() {
      return Stream.of(row.name(), row.organisation(), row.city(), row.band().map(Terms::of).orElse("")).filter(t -> !t.isBlank()).collect(Collectors.joining(" · "));
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
      return row.band().map(Icon::of).orElse(Icon.PERSON).descriptor();
    }

    @Override
    public String getId() {
      return "org.leadworkbench.lead." + row.id();
    }

    @Override
    public void execute() {
      new Commands(workbench).show(LeadView.ID);
      current.show(row.id());
    }
  }
}
