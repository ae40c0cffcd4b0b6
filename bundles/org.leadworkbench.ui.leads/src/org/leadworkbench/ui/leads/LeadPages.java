package org.leadworkbench.ui.leads;

import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import org.leadworkbench.core.lead.FindLeads;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.LeadRow;
import org.leadworkbench.model.Actor;
import org.leadworkbench.ui.table.Pages;

/** The leads a filter lets through, page by page. All pages are those of one user, also where somebody else works meanwhile. */
final class LeadPages implements Pages<LeadRow, LeadPage.Cursor> {
  private final FindLeads find;
  private final LeadFilter filter;
  private final Supplier<Actor> who;
  private final Supplier<ZonedDateTime> now;
  private Optional<LeadQuery> query = Optional.empty();

  /** Who works is asked with the first page: it waits for the database. */
  LeadPages(FindLeads find, LeadFilter filter, Supplier<Actor> who, Supplier<ZonedDateTime> now) {
    this.find = find;
    this.filter = filter;
    this.who = who;
    this.now = now;
  }

  @Override
  public Page<LeadRow, LeadPage.Cursor> read(Optional<LeadPage.Cursor> after, int limit) {
    var page = after.map(place -> find.find(query(), place, limit)).orElseGet(() -> find.find(query(), limit));
    return new Page<>(page.rows(), page.next());
  }

  @Override
  public long count() {
    return find.count(query());
  }

  private synchronized LeadQuery query() {
    if (query.isEmpty()) query = Optional.of(filter.query(who.get(), now.get()));
    return query.get();
  }
}
