package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.DerbyPlace;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.bench.ground.Place;
import org.leadworkbench.model.Id;

/**
 * The same as {@link Import}, but the floor inserts exactly the rows that ours wrote, into all tables and indexes of a
 * copy of the store: how far the way there is from the shortest way to the same end.
 */
public final class ImportSameRows implements Measurement {
  private static final int BATCH = 1_000;
  /** The columns that name the lead to which a row belongs, of two leads the later one. */
  private static final List<String> LEAD = List.of("LEAD_ID", "PAIR_HIGH");

  /**
   * Rows of a table.
   *
   * @param lead the index of the column that names the lead, by which they are ordered
   */
  private record Rows(String table, int lead, List<Object[]> values) {
    /** The index behind the last row that belongs to this lead or an earlier one. */
    int upTo(String id, int from) {
      int to = from;
      while (to < values.size() && ((String) values.get(to)[lead]).compareTo(id) <= 0) to++;
      return to;
    }
  }

  @Override
  public String name() {
    return "import-same-rows";
  }

  @Override
  public Goal goal() {
    return Goal.none();
  }

  @Override
  public boolean runsOn(Place place) {
    return place instanceof DerbyPlace;
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    var desk = ground.desk();
    var store = ground.folder("store").resolve("db");
    var twin = copy(store, ground.folder("twin"));
    int count = ground.batch();
    var written = new ArrayList<Rows>();
    try (var ours = connection(store); var theirs = connection(twin)) {
      var figures = new Duel(ground.rounds(), "rows/s").afterwards(() -> {
        var list = ground.list(ground.reserve(count), count);
        var before = Id.next(Instant.now()).value();
        double seconds = Stopwatch.seconds(() -> desk.capture(list));
        written.clear();
        written.addAll(since(before, ours));
        return count / seconds;
      }, () -> count / Stopwatch.seconds(() -> insert(theirs, written)));
      return figures;
    } finally {
      ground.place().release(twin);
    }
  }

  private static Connection connection(Path database) throws SQLException {
    var connection = DriverManager.getConnection("jdbc:derby:" + database);
    connection.setAutoCommit(false);
    return connection;
  }

  private static Path copy(Path database, Path into) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:derby:" + database); var call = connection.prepareCall("call syscs_util.syscs_backup_database(?)")) {
      call.setString(1, into.toString());
      call.execute();
      return into.resolve(database.getFileName());
    }
  }

  /** All rows that are younger than this id, of every table that names leads: those of leads come first. */
  private static List<Rows> since(String id, Connection connection) throws SQLException {
    var all = new ArrayList<Rows>();
    all.add(since(id, connection, "LEADS", Set.of("ID")));
    for (var table : columns(connection).entrySet())
      if (!table.getKey().equals("LEADS") && LEAD.stream().anyMatch(table.getValue()::contains))
        all.add(since(id, connection, table.getKey(), table.getValue()));
    connection.commit();
    return all;
  }

  private static Map<String, Set<String>> columns(Connection connection) throws SQLException {
    var columns = new TreeMap<String, Set<String>>();
    try (var found = connection.getMetaData().getColumns(null, "APP", "%", "%")) {
      while (found.next()) columns.computeIfAbsent(found.getString("TABLE_NAME"), t -> new HashSet<>()).add(found.getString("COLUMN_NAME"));
    }
    return columns;
  }

  private static Rows since(String id, Connection connection, String table, Set<String> columns) throws SQLException {
    var lead = LEAD.stream().filter(columns::contains).findFirst().orElse("ID");
    var sql = "select * from " + table + " where " + (columns.contains("ID") ? "ID" : lead) + " > ? order by " + lead;
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, id);
      try (var rows = statement.executeQuery()) {
        return new Rows(table, rows.findColumn(lead) - 1, all(rows));
      }
    }
  }

  private static List<Object[]> all(ResultSet rows) throws SQLException {
    var types = rows.getMetaData();
    var all = new ArrayList<Object[]>();
    while (rows.next()) {
      var row = new Object[types.getColumnCount()];
      for (int i = 0; i < row.length; i++)
        row[i] = types.getColumnType(i + 1) == Types.CLOB ? rows.getString(i + 1) : rows.getObject(i + 1);
      all.add(row);
    }
    return all;
  }

  /** Inserts everything, {@value #BATCH} leads with all that belongs to them in a transaction. */
  private static void insert(Connection connection, List<Rows> all) throws SQLException {
    var leads = all.getFirst();
    var from = new int[all.size()];
    for (int first = 0; first < leads.values().size(); first += BATCH) {
      boolean last = first + BATCH >= leads.values().size();
      for (int i = 0; i < from.length; i++) {
        int to = last ? all.get(i).values().size() : all.get(i).upTo((String) leads.values().get(first + BATCH - 1)[leads.lead()], from[i]);
        insert(connection, all.get(i), from[i], to);
        from[i] = to;
      }
      connection.commit();
    }
  }

  private static void insert(Connection connection, Rows rows, int from, int to) throws SQLException {
    if (from == to) return;
    int columns = rows.values().getFirst().length;
    try (var statement = connection.prepareStatement("insert into " + rows.table() + " values (?" + ",?".repeat(columns - 1) + ")")) {
      for (var row : rows.values().subList(from, to)) {
        for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
