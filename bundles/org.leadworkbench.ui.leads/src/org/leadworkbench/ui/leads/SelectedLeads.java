package org.leadworkbench.ui.leads;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.port.LeadRow;

/** The rows that are selected in the list, for what is done with several leads at once. Used on the screen's thread only. */
@Creatable
@Singleton
public final class SelectedLeads {
  private List<LeadRow> rows = List.of();

  /** None is selected to begin with. */
  @Inject
  public SelectedLeads() {}

  void are(List<LeadRow> selected) {
    rows = List.copyOf(selected);
  }

  List<LeadRow> rows() {
    return rows;
  }
}
