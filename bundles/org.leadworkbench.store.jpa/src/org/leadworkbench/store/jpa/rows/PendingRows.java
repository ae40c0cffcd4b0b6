package org.leadworkbench.store.jpa.rows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.entity.AnswerEntity;
import org.leadworkbench.store.jpa.entity.AssessmentEntity;
import org.leadworkbench.store.jpa.entity.DeliveryEntity;
import org.leadworkbench.store.jpa.entity.EventEntity;
import org.leadworkbench.store.jpa.entity.InquiryEntity;
import org.leadworkbench.store.jpa.entity.LeadEntity;
import org.leadworkbench.store.jpa.entity.PersonalAssessmentEntity;
import org.leadworkbench.store.jpa.entity.ProposalEntity;
import org.leadworkbench.store.jpa.entity.VersionedRow;

/** What a transaction still has to write: many rows of a table together, and those first that others refer to. */
public final class PendingRows {
  private static final List<RowType<? extends VersionedRow>> TYPES = List.of(RowType.of(EventEntity.class), RowType.of(AnswerEntity.class),
      RowType.of(AssessmentEntity.class), RowType.of(PersonalAssessmentEntity.class), RowType.of(InquiryEntity.class),
      RowType.of(ProposalEntity.class), RowType.of(DeliveryEntity.class));
  /** Leads. */
  public static final RowType<LeadEntity> LEADS = RowType.of(LeadEntity.class);
  private static final int MANY = 5_000;
  private final Map<String, LeadEntity> newLeads = new LinkedHashMap<>();
  private final Map<String, LeadUpdate> updates = new LinkedHashMap<>();
  private final Map<Class<?>, List<VersionedRow>> others = new LinkedHashMap<>();
  private final Map<String, Set<Long>> keysOfNewLeads = new HashMap<>();
  private final List<LeadKey> keys = new ArrayList<>();
  private final Map<String, String> judged = new LinkedHashMap<>();
  private final Set<String> outdated = new LinkedHashSet<>();
  private int waiting;

  /** Adds a lead and answers it as it stands afterwards, in version 1. */
  public Lead add(Lead lead) {
    var row = LeadEntity.of(lead);
    newLeads.put(lead.id().value(), row);
    waiting++;
    return row.lead(1);
  }

  /** Adds a row that belongs to a lead. */
  public void add(VersionedRow row) {
    others.computeIfAbsent(row.getClass(), type -> new ArrayList<>()).add(row);
    waiting++;
  }

  /** Adds those of the keys that a lead which waits to be added does not have yet. */
  public void add(Id<Lead> newLead, Set<MatchKey> some) {
    var known = keysOfNewLeads.computeIfAbsent(newLead.value(), lead -> new HashSet<>());
    for (var key : some) if (known.add(key.code())) add(newLead, key);
  }

  /** Adds a key that a lead does not have yet. */
  public void add(Id<Lead> lead, MatchKey key) {
    keys.add(new LeadKey(key.code(), lead.value()));
    waiting++;
  }

  /** Whether the lead is among what waits to be added: then nothing of it has to be looked up. */
  public boolean isNew(String lead) {
    return newLeads.containsKey(lead);
  }

  /**
   * Writes a lead that was read in its version, and answers it with the version it has from now on. Whether nobody else
   * was faster shows when it is written.
   *
   * @param before the lead as it was read, where nothing but its course differs from that
   */
  public Lead save(Lead lead, Optional<Lead> before) {
    var id = lead.id().value();
    var earlier = updates.get(id);
    if (earlier != null && earlier.version() != lead.version()) throw new StaleData("Lead " + id);
    int now = lead.version() + 1;
    var stored = before.isEmpty() || earlier == null ? before.map(LeadEntity::courseOf) : earlier.stored();
    var row = stored.isEmpty() ? LeadEntity.of(lead) : LeadEntity.courseOf(lead);
    updates.put(id, new LeadUpdate(row, stored, earlier == null ? lead.version() : earlier.expected(), now));
    waiting++;
    return stored.isEmpty() ? row.lead(now) : row.lead(now).with(lead.contact()).with(lead.details());
  }

  /** Notes on what basis a lead was judged, whatever outdated it before. */
  public void judged(String lead, String basis) {
    outdated.remove(lead);
    judged.put(lead, basis);
  }

  /** Notes that a lead's judgement no longer holds. */
  public void outdate(String lead) {
    judged.remove(lead);
    if (!isNew(lead)) outdated.add(lead);
  }

  /** Whether so much waits that it should be written. */
  public boolean isMuch() {
    return waiting >= MANY;
  }

  /** Whether nothing waits. */
  public boolean isEmpty() {
    return waiting == 0 && judged.isEmpty() && outdated.isEmpty();
  }

  /** Writes everything; {@link StaleData} where somebody else changed a lead meanwhile. */
  public void write(Rows rows) {
    if (isEmpty()) return;
    rows.insert(LEADS, List.copyOf(newLeads.values()));
    newLeads.clear();
    keysOfNewLeads.clear();
    update(rows);
    for (var type : TYPES) insert(rows, type);
    rows.insert("lead_keys", LeadKey.COLUMNS, keys, LeadKey::values);
    keys.clear();
    rows.executeEach("update leads set judged_basis = ? where id = ?", List.copyOf(judged.entrySet()), (statement, entry) -> {
      statement.setString(1, entry.getValue());
      statement.setString(2, entry.getKey());
    });
    rows.executeEach("update leads set judged_basis = null where id = ? and judged_basis is not null", List.copyOf(outdated),
        (statement, id) -> statement.setString(1, id));
    judged.clear();
    outdated.clear();
    waiting = 0;
  }

  private void update(Rows rows) {
    var statements = new LinkedHashMap<RowUpdate<LeadEntity>, List<LeadUpdate>>();
    updates.forEach((id, change) -> statements.computeIfAbsent(change.statement(judged.containsKey(id)), statement -> new ArrayList<>()).add(change));
    updates.clear();
    statements.forEach((statement, changes) -> update(rows, statement, changes));
  }

  private void update(Rows rows, RowUpdate<LeadEntity> update, List<LeadUpdate> changes) {
    int[] counts = rows.executeEach(update.sql(), changes,
        (statement, change) -> update.bind(statement, change.row(), change.expected(), change.version(), basis(update, change)));
    for (int i = 0; i < counts.length; i++)
      if (counts[i] == 0) throw new StaleData("Lead " + changes.get(i).row().id());
  }

  /** On what the lead was judged, where the statement writes that. */
  private String[] basis(RowUpdate<LeadEntity> update, LeadUpdate change) {
    return update.others().isEmpty() ? new String[0] : new String[] {judged.remove(change.row().id())};
  }

  @SuppressWarnings("unchecked") // rows are kept by their class
  private <T extends VersionedRow> void insert(Rows rows, RowType<T> type) {
    var waitingRows = (List<T>) others.remove(type.type());
    if (waitingRows != null) rows.insert(type, waitingRows);
  }
}
