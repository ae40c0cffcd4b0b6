package org.leadworkbench.ui.leads;

import java.util.Optional;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.table.Pages;

/** The leads a filter lets through, page by page. */
record LeadPages(FindLeads find, LeadFilter filter, WhoIsWorking who) implements Pages<LeadRow, LeadPage.Cursor> {
  @Override
  public Page<LeadRow, LeadPage.Cursor> read(Optional<LeadPage.Cursor> after, int limit) {
    var query = filter.query(who.actor());
    var page = after.map(place -> find.find(query, place, limit)).orElseGet(() -> find.find(query, limit));
    return new Page<>(page.rows(), page.next());
  }

  @Override
  public long count() {
    return find.count(filter.query(who.actor()));
  }
}
