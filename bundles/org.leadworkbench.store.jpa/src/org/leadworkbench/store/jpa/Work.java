package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.entity.DatedRow;
import org.leadworkbench.store.jpa.entity.VersionedRow;
import org.leadworkbench.store.jpa.index.LeadIndex;
import org.leadworkbench.store.jpa.rows.PendingRows;
import org.leadworkbench.store.jpa.rows.RowType;
import org.leadworkbench.store.jpa.rows.Rows;

/**
 * One transaction's work. Leads and what is only ever added to them are rows that wait to be written together; everything
 * else is EclipseLink's. Whoever reads sees what was written before, and however many rows a transaction touches, only
 * some are held in memory.
 */
final class Work {
  private static final int HELD = 1_000;
  private static final int MOST_NAMED = 10_000;
  private final Database database;
  private final EntityManager entities;
  private final boolean writable;
  private final Optional<LeadIndex> index;
  private final PendingRows pending = new PendingRows();
  private final Set<Id<Lead>> changed = new HashSet<>();
  private final LastRead read = new LastRead();
  private boolean muchChanged;
  private boolean managed;
  private int held;

  /**
   * Work that only reads, where an index is there by it, or that writes: then lists must know what it wrote itself.
   */
  Work(Database database, EntityManager entities, boolean writable, Optional<LeadIndex> index) {
    this.database = database;
    this.entities = entities;
    this.writable = writable;
    this.index = writable ? Optional.empty() : index;
  }

  /** EclipseLink's row, with its version even where it was added just now. */
  <T> T find(Class<T> type, Object id) {
    settle();
    managed = true;
    hold(1);
    var row = entities.find(type, id);
    if (row instanceof VersionedRow versioned && versioned.version() == 0) entities.flush();
    return row;
  }

  /** Adds a row that EclipseLink knows. */
  void persist(Object row) {
    mustWrite();
    managed = true;
    entities.persist(row);
    hold(1);
  }

  /** Adds a lead; how it stands afterwards. */
  Lead add(Lead lead) {
    mustWrite();
    changed(lead.id());
    return pending.add(lead);
  }

  /** Adds a row that belongs to a lead and is only ever added. */
  void add(VersionedRow row) {
    mustWrite();
    pending.add(row);
    if (pending.isMuch()) settle();
  }

  /** What lists and counts may be read from. */
  Optional<LeadIndex> index() {
    return index;
  }

  /** Adds a key that a lead does not have yet. */
  void add(Id<Lead> lead, MatchKey key) {
    mustWrite();
    pending.add(lead, key);
  }

  /** Adds those of the keys that a lead which came with this transaction just now does not have yet. */
  void add(Id<Lead> newLead, Set<MatchKey> keys) {
    mustWrite();
    pending.add(newLead, keys);
  }

  /** A write that only happens inside {@link org.leadworkbench.core.port.LeadStore#change}. */
  void mustWrite() {
    if (!writable) throw new IllegalStateException("This session only reads; write in LeadStore.change.");
  }

  void remove(Object row) {
    mustWrite();
    entities.remove(row);
  }

  /** Writes what was changed in a row of EclipseLink's, so that its new version is known. */
  void flush() {
    entities.flush();
  }

  /** Whether the lead came with this transaction just now: then nothing of it has to be looked up. */
  boolean isNew(Id<Lead> lead) {
    return pending.isNew(lead.value());
  }

  <T> TypedQuery<T> query(String jpql, Class<T> type) {
    settle();
    return entities.createQuery(jpql, type);
  }

  /** Rows of a query as values; the entities are let go once they are many. */
  <T> List<T> all(TypedQuery<T> query) {
    var rows = query.getResultList();
    hold(rows.size());
    return rows;
  }

  <T> Stream<T> first(TypedQuery<T> query) {
    return all(query.setMaxResults(1)).stream();
  }

  /** The transaction's rows by JDBC, with everything that was written so far. */
  Rows rows() {
    settle();
    return new Rows(database, connection());
  }

  /**
   * The rows of this type that a condition holds for.
   *
   * @param condition follows the table's name, for example {@link #through} and {@code where}
   */
  <T> List<T> list(RowType<T> type, String condition, Object... values) {
    return rows().list(type, condition, values);
  }

  /** The same, in the order of time: that is made here, as Derby takes longer to prepare a sort than to find what belongs to a lead. */
  <T extends DatedRow> List<T> inTime(RowType<T> type, String condition, Object... values) {
    return inTime(list(type, condition, values));
  }

  /** The rows of this type for which the condition, in which {@link Rows#KEYS} stands, holds with one of the keys. */
  <T> List<T> list(RowType<T> type, String condition, Collection<?> keys) {
    var found = new ArrayList<T>();
    lookUp(type.select() + condition, keys, List.of(), result -> found.add(type.read(result)));
    return found;
  }

  /** The same, in the order of time. */
  <T extends DatedRow> List<T> inTime(RowType<T> type, String condition, Collection<?> keys) {
    return inTime(list(type, condition, keys));
  }

  /** The latest row of this type that a condition holds for. */
  <T extends DatedRow> Optional<T> latest(RowType<T> type, String condition, Object... values) {
    return list(type, condition, values).stream().max(DatedRow.ORDER);
  }

  private static <T extends DatedRow> List<T> inTime(List<T> rows) {
    return rows.stream().sorted(DatedRow.ORDER).toList();
  }

  /** Hands over what a query finds by many keys; see {@link Rows#lookUp}. */
  void lookUp(String sql, Collection<?> keys, List<?> more, Rows.Reader reader) {
    rows().lookUp(sql, keys, more, reader);
  }

  /** A statement of SQL on what is written so far; EclipseLink reads again what it held. */
  int update(String sql, Object... values) {
    mustWrite();
    var rows = rows();
    release();
    return rows.execute(sql, List.of(values));
  }

  /** What follows a table's name so that it is read through this index. */
  String through(String index) {
    return database.through(index);
  }

  /** Whether the database finds the best way to the first rows of a list by itself. */
  boolean plansWell() {
    return database.plansWell();
  }

  /** What ends a query of a list so that it does not wait for those who write; a change waits, as it rests on the list. */
  String unwaiting() {
    return writable ? "" : database.unwaiting();
  }

  /** Saves a lead that was read before; how it stands afterwards. */
  Lead save(Lead lead) {
    mustWrite();
    changed(lead.id());
    var saved = pending.save(lead, read.before(lead));
    read(saved);
    return saved;
  }

  /** A lead was read, or written, as it stands: who saves it may have changed its course alone. */
  void read(Lead lead) {
    if (writable) read.put(lead);
  }

  void changed(Id<Lead> lead) {
    if (!muchChanged) changed.add(lead);
    if (changed.size() <= MOST_NAMED) return;
    muchChanged = true;
    changed.clear();
  }

  /** Leads were removed: whoever holds leads in memory reads them all anew. */
  void anyChanged() {
    muchChanged = true;
    changed.clear();
  }

  /** The leads that were changed, unless they are too many to name. */
  Set<Id<Lead>> changed() {
    return Set.copyOf(changed);
  }

  /** Whether so many leads were changed that none is named. */
  boolean isMuchChanged() {
    return muchChanged;
  }

  /** The lead's judgement no longer holds. */
  void outdate(Id<Lead> lead) {
    mustWrite();
    pending.outdate(lead.value());
    changed(lead);
  }

  /** The lead was just judged, whatever was outdated before. */
  void judged(Id<Lead> lead, String basis) {
    mustWrite();
    pending.judged(lead.value(), basis);
    changed(lead);
  }

  /** Writes everything that still waits. EclipseLink's rows come first, as leads refer to them. */
  void settle() {
    if (!writable) return;
    if (managed) entities.flush();
    if (!pending.isEmpty()) pending.write(new Rows(database, connection()));
  }

  /** The transaction's connection. */
  Connection connection() {
    return entities.unwrap(Connection.class);
  }

  private void hold(int rows) {
    held += rows;
    if (held >= HELD) release();
  }

  private void release() {
    if (writable) entities.flush();
    entities.clear();
    held = 0;
  }
}
