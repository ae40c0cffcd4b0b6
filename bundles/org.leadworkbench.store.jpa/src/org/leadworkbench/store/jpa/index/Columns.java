package org.leadworkbench.store.jpa.index;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.leadworkbench.model.EventType;

/** Leads by column: a row is a number, the same for a lead as long as the columns live. */
final class Columns {
  private static final int FREE = -1;
  private int size;
  private long[] high = new long[1024];
  private long[] low = new long[1024];
  private int[] version = new int[1024];
  private byte[] state = new byte[1024];
  private byte[] band = new byte[1024];
  private byte[] next = new byte[1024];
  private int[] person = new int[1024];
  private long[] capturedAt = new long[1024];
  private double[] probability = new double[1024];
  private long[] due = new long[1024];
  private String[] name = new String[1024];
  private int[] happened = new int[1024];
  private int[] table = empty(4096);
  private final Map<String, Integer> people = new HashMap<>();

  /** How many rows there are. */
  int size() {
    return size;
  }

  /** The row of this lead; negative where there is none. */
  int row(UUID id) {
    return table[slot(id.getMostSignificantBits(), id.getLeastSignificantBits())];
  }

  /** A new row for this lead, which has none. */
  int add(UUID id) {
    if (size == high.length) grow();
    high[size] = id.getMostSignificantBits();
    low[size] = id.getLeastSignificantBits();
    table[slot(high[size], low[size])] = size;
    return size++;
  }

  void put(int row, IndexedLead lead) {
    version[row] = lead.version();
    state[row] = (byte) lead.state().ordinal();
    band[row] = (byte) (lead.band() == null ? -1 : lead.band().ordinal());
    next[row] = (byte) (lead.next() == null ? -1 : lead.next().ordinal());
    person[row] = lead.person() == null ? -1 : people.computeIfAbsent(lead.person(), id -> people.size());
    capturedAt[row] = lead.capturedAt();
    probability[row] = lead.probability();
    due[row] = lead.due();
    name[row] = lead.name();
  }

  void happened(int row, EventType type) {
    happened[row] |= 1 << type.ordinal();
  }

  boolean hasHappened(int row, EventType type) {
    return (happened[row] & 1 << type.ordinal()) != 0;
  }

  UUID id(int row) {
    return new UUID(high[row], low[row]);
  }

  int version(int row) {
    return version[row];
  }

  int state(int row) {
    return state[row];
  }

  int band(int row) {
    return band[row];
  }

  int next(int row) {
    return next[row];
  }

  int person(int row) {
    return person[row];
  }

  long capturedAt(int row) {
    return capturedAt[row];
  }

  double probability(int row) {
    return probability[row];
  }

  long due(int row) {
    return due[row];
  }

  String name(int row) {
    return name[row];
  }

  /** The number of this person; negative where nobody of that id is responsible for anything. */
  int personNumber(String id) {
    return people.getOrDefault(id, -2);
  }

  /** Ids are ordered as their texts are. */
  int compareIds(int one, int other) {
    int byHigh = Long.compareUnsigned(high[one], high[other]);
    return byHigh != 0 ? byHigh : Long.compareUnsigned(low[one], low[other]);
  }

  private int slot(long wantedHigh, long wantedLow) {
    int slot = (int) ((wantedHigh * 31 + wantedLow) * 0x9E3779B97F4A7C15L >>> 32) & (table.length - 1);
    while (table[slot] != FREE && (high[table[slot]] != wantedHigh || low[table[slot]] != wantedLow)) slot = (slot + 1) & (table.length - 1);
    return slot;
  }

  private void grow() {
    int room = size * 2;
    high = Arrays.copyOf(high, room);
    low = Arrays.copyOf(low, room);
    version = Arrays.copyOf(version, room);
    state = Arrays.copyOf(state, room);
    band = Arrays.copyOf(band, room);
    next = Arrays.copyOf(next, room);
    person = Arrays.copyOf(person, room);
    capturedAt = Arrays.copyOf(capturedAt, room);
    probability = Arrays.copyOf(probability, room);
    due = Arrays.copyOf(due, room);
    name = Arrays.copyOf(name, room);
    happened = Arrays.copyOf(happened, room);
    table = empty(table.length * 2);
    for (int row = 0; row < size; row++) table[slot(high[row], low[row])] = row;
  }

  private static int[] empty(int slots) {
    var table = new int[slots];
    Arrays.fill(table, FREE);
    return table;
  }
}
