package org.leadworkbench.store.jpa;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.sql.Connection;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.entity.VersionedRow;

/**
 * One transaction's work. However many rows it touches, only some are held in memory: what was written goes to the
 * database after every thousand, which costs nothing else, as entities never leave the store.
 */
final class Work {
  private static final int HELD = 1_000;
  private static final int KEYS = 500;
  private final Database database;
  private final EntityManager entities;
  private final boolean writable;
  private final Set<Id<Lead>> changed = new HashSet<>();
  private final Set<String> outdated = new LinkedHashSet<>();
  private final Set<Id<Lead>> added = new HashSet<>();
  private int held;

  Work(Database database, EntityManager entities, boolean writable) {
    this.database = database;
    this.entities = entities;
    this.writable = writable;
  }

  /** The row, with its version even where it was added just now. */
  <T> T find(Class<T> type, Object id) {
    hold(1);
    var row = entities.find(type, id);
    if (row instanceof VersionedRow versioned && versioned.version() == 0) entities.flush();
    return row;
  }

  void add(Object row) {
    mustWrite();
    entities.persist(row);
    hold(1);
  }

  /** A write that only happens inside {@link org.leadworkbench.core.port.LeadStore#change}. */
  void mustWrite() {
    if (!writable) throw new IllegalStateException("This session only reads; write in LeadStore.change.");
  }

  void remove(Object row) {
    mustWrite();
    entities.remove(row);
  }

  /** Writes what was changed in a row, so that its new version is known. */
  void flush() {
    entities.flush();
  }

  /** Notes that a lead came with this transaction. */
  void isNewNow(Id<Lead> lead) {
    added.add(lead);
  }

  /** Whether the lead came with this transaction and nobody asked before: then nothing of it has to be looked up. */
  boolean isNew(Id<Lead> lead) {
    return added.remove(lead);
  }

  <T> TypedQuery<T> query(String jpql, Class<T> type) {
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

  /** A statement of SQL on what is written so far. */
  int update(String sql, Object... values) {
    mustWrite();
    release();
    return bound(entities.createNativeQuery(sql), values).executeUpdate();
  }

  /** Rows of a query in SQL on what is written so far: arrays, or values where there is one column alone. */
  List<?> rows(String sql, Object... values) {
    settle();
    return bound(entities.createNativeQuery(sql), values).getResultList();
  }

  /** What follows a table's name so that it is read through this index. */
  String through(String index) {
    return database.through(index);
  }

  /** What ends a query of a list so that it does not wait for those who write; a change waits, as it rests on the list. */
  String unwaiting() {
    return writable ? "" : database.unwaiting();
  }

  /** Places for so many values, the first of which has this number. */
  static String places(int first, int count) {
    return IntStream.range(first, first + count).mapToObj(i -> "?" + i).collect(Collectors.joining(",", "(", ")"));
  }

  /** The transaction's connection, after everything that was written so far. */
  Connection connection() {
    settle();
    release();
    return entities.unwrap(Connection.class);
  }

  /** The keys in parts that fit into a statement. */
  static <K> List<List<K>> parts(Collection<K> keys) {
    var all = List.copyOf(keys);
    return IntStream.range(0, (all.size() + KEYS - 1) / KEYS)
        .mapToObj(i -> all.subList(i * KEYS, Math.min(all.size(), (i + 1) * KEYS))).toList();
  }

  void changed(Id<Lead> lead) {
    changed.add(lead);
  }

  Set<Id<Lead>> changed() {
    return Set.copyOf(changed);
  }

  /** The lead's judgement no longer holds; written together with others. */
  void outdate(Id<Lead> lead) {
    mustWrite();
    outdated.add(lead.value());
    changed(lead);
  }

  /** The lead was just judged, whatever was outdated before. */
  void judged(Id<Lead> lead, String basis) {
    outdated.remove(lead.value());
    update("update leads set judged_basis = ?1 where id = ?2", basis, lead.value());
    changed(lead);
  }

  /** Writes everything that still waits. */
  void settle() {
    for (var part : parts(outdated)) {
      update("update leads set judged_basis = null where judged_basis is not null and id in " + places(1, part.size()),
          part.toArray());
    }
    outdated.clear();
    if (writable) entities.flush();
  }

  private static Query bound(Query query, Object... values) {
    for (int i = 0; i < values.length; i++) query.setParameter(i + 1, values[i]);
    return query;
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
