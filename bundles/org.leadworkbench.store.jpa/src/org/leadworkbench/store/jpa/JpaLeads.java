package org.leadworkbench.store.jpa;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.leadworkbench.core.port.LeadCount;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.Leads;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.store.jpa.entity.LeadEntity;
import org.leadworkbench.store.jpa.index.LeadIndex;
import org.leadworkbench.store.jpa.rows.PendingRows;
import org.leadworkbench.store.jpa.rows.Rows;

/** Leads as rows of one table. */
record JpaLeads(Work work) implements Leads {
  /** What is known of a lead beside its row and its time line. */
  private static final List<String> ABOUT = List.of("answers", "assessments", "personal_assessments", "inquiries", "lead_keys", "deliveries");

  @Override
  public Optional<Lead> find(Id<Lead> id) {
    return work.list(PendingRows.LEADS, "where id = ?", id.value()).stream().map(this::read).findFirst();
  }

  @Override
  public Map<Id<Lead>, Lead> find(Collection<Id<Lead>> ids) {
    var found = new HashMap<Id<Lead>, Lead>();
    for (var row : work.list(PendingRows.LEADS, "where id " + Rows.KEYS, ids.stream().map(Id::value).distinct().toList())) {
      var lead = read(row);
      found.put(lead.id(), lead);
    }
    return found;
  }

  @Override
  public Set<Id<Lead>> unchanged(Collection<Lead> leads) {
    var versions = new HashMap<String, Integer>();
    work.lookUp("select id, version from leads where id " + Rows.KEYS, leads.stream().map(lead -> lead.id().value()).distinct().toList(), List.of(),
        row -> versions.put(row.getString(1), row.getInt(2)));
    var unchanged = leads.stream().filter(lead -> Integer.valueOf(lead.version()).equals(versions.get(lead.id().value()))).toList();
    takeForUnchanged(unchanged);
    return unchanged.stream().map(Lead::id).collect(Collectors.toSet());
  }

  @Override
  public void takeForUnchanged(Collection<Lead> leads) {
    leads.forEach(work::read);
  }

  private Lead read(LeadEntity row) {
    var lead = row.lead();
    work.read(lead);
    return lead;
  }

  @Override
  public Lead add(Lead lead) {
    return work.add(lead);
  }

  @Override
  public Lead save(Lead lead) {
    return work.save(lead);
  }

  @Override
  public void forget(Id<Lead> lead) {
    for (var table : ABOUT) work.update("delete from " + table + " where lead_id = ?", lead.value());
    work.update("delete from merge_proposals where first_id = ? or second_id = ?", lead.value(), lead.value());
    work.changed(lead);
  }

  @Override
  public void remove(Id<Lead> lead) {
    forget(lead);
    work.update("delete from lead_events where lead_id = ?", lead.value());
    work.update("delete from leads where id = ?", lead.value());
    work.anyChanged();
  }

  @Override
  public boolean claim(Id<Lead> lead, int version, Person person) {
    boolean mine = work.update("update leads set person_id = ?, team_id = ?, version = version + 1"
        + " where id = ? and person_id is null and version = ?",
        person.id().value(), person.team().value(), lead.value(), version) == 1;
    if (mine) work.changed(lead);
    return mine;
  }

  @Override
  public LeadPage list(LeadQuery query, int limit) {
    return list(query, Optional.empty(), limit);
  }

  @Override
  public LeadPage list(LeadQuery query, LeadPage.Cursor after, int limit) {
    return list(query, Optional.of(after), limit);
  }

  private LeadPage list(LeadQuery query, Optional<LeadPage.Cursor> after, int limit) {
    var index = index(query);
    if (index.isEmpty()) return new LeadList(work, query).page(after, limit);
    var found = index.get().find(query, after, limit);
    return new LeadPage(LeadList.rows(work, found.ids()), found.next());
  }

  @Override
  public long count(LeadQuery query) {
    return index(query).map(index -> index.count(query)).orElseGet(() -> new LeadList(work, query).count());
  }

  private Optional<LeadIndex> index(LeadQuery query) {
    return work.index().filter(index -> index.answers(query));
  }

  @Override
  public List<LeadCount> counts() {
    return work.index().map(LeadIndex::counts).orElseGet(() -> {
      var counts = new ArrayList<LeadCount>();
      work.rows().each("select state, band, count(*) from leads group by state, band" + work.unwaiting(), List.of(), row -> counts.add(
          new LeadCount(State.valueOf(row.getString(1)), Optional.ofNullable(row.getString(2)).map(Band::valueOf), row.getLong(3))));
      return counts;
    });
  }

  @Override
  public void courses(BiConsumer<Id<Lead>, LeadFacts> consumer) {
    new FactStream(work.rows().connection()).forEach(consumer);
  }
}
