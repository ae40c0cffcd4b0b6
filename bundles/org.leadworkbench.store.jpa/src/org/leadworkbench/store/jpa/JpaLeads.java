package org.leadworkbench.store.jpa;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.leadworkbench.core.port.LeadPage;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.core.port.Leads;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.Person;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.store.jpa.entity.LeadEntity;

/** Leads as rows of one table. */
record JpaLeads(Work work) implements Leads {
  @Override
  public Optional<Lead> find(Id<Lead> id) {
    return Optional.ofNullable(work.find(LeadEntity.class, id.value())).map(LeadEntity::lead);
  }

  @Override
  public Map<Id<Lead>, Lead> find(Collection<Id<Lead>> ids) {
    var found = new HashMap<Id<Lead>, Lead>();
    for (var part : Work.parts(ids.stream().map(Id::value).distinct().toList()))
      work.all(work.query("select l from Lead l where l.id in :ids", LeadEntity.class).setParameter("ids", part))
          .forEach(row -> found.put(row.lead().id(), row.lead()));
    return found;
  }

  @Override
  public Lead add(Lead lead) {
    var row = LeadEntity.of(lead);
    work.add(row);
    work.isNewNow(lead.id());
    work.changed(lead.id());
    return row.lead(1);
  }

  @Override
  public Lead save(Lead lead) {
    work.mustWrite();
    var row = work.find(LeadEntity.class, lead.id().value());
    if (row == null || row.version() != lead.version()) throw new StaleData("Lead " + lead.id());
    row.take(lead);
    work.flush();
    work.changed(lead.id());
    return row.lead();
  }

  @Override
  public boolean claim(Id<Lead> lead, int version, Person person) {
    boolean mine = work.update("update leads set person_id = ?1, team_id = ?2, version = version + 1"
        + " where id = ?3 and person_id is null and version = ?4",
        person.id().value(), person.team().value(), lead.value(), version) == 1;
    if (mine) work.changed(lead);
    return mine;
  }

  @Override
  public LeadPage list(LeadQuery query, int limit) {
    return new LeadList(work, query).page(Optional.empty(), limit);
  }

  @Override
  public LeadPage list(LeadQuery query, LeadPage.Cursor after, int limit) {
    return new LeadList(work, query).page(Optional.of(after), limit);
  }

  @Override
  public long count(LeadQuery query) {
    return new LeadList(work, query).count();
  }

  @Override
  public void facts(Consumer<LeadFacts> consumer) {
    new FactStream(work.connection()).forEach(consumer);
  }
}
