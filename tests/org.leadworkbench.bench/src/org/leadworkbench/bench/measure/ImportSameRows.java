package org.leadworkbench.bench.measure;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
  private record Rows(String table, int columns, List<Object[]> values) {}

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
      }, () -> count / Stopwatch.seconds(() -> insert(theirs, written, Math.max(1, count / 1_000))));
      ours.rollback();
      theirs.rollback();
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

  /** All rows that are younger than this id; leads come first, as the others name them. */
  private static List<Rows> since(String id, Connection connection) throws SQLException {
    var all = new ArrayList<Rows>();
    for (var table : List.of("leads", "lead_events", "answers", "personal_assessments", "inquiries", "match_keys", "merge_proposals"))
      all.add(since(id, connection, table, table.equals("match_keys") ? "lead_id" : "id"));
    connection.commit();
    return all;
  }

  private static Rows since(String id, Connection connection, String table, String key) throws SQLException {
    try (var statement = connection.prepareStatement("select * from " + table + " where " + key + " > ?")) {
      statement.setString(1, id);
      try (var rows = statement.executeQuery()) {
        int columns = rows.getMetaData().getColumnCount();
        var values = new ArrayList<Object[]>();
        while (rows.next()) {
          var row = new Object[columns];
          for (int i = 0; i < columns; i++)
            row[i] = rows.getMetaData().getColumnTypeName(i + 1).equals("CLOB") ? rows.getString(i + 1) : rows.getObject(i + 1);
          values.add(row);
        }
        return new Rows(table, columns, values);
      }
    }
  }

  /** Inserts all rows in so many transactions, each with its part of every table. */
  private static void insert(Connection connection, List<Rows> all, int transactions) throws SQLException {
    for (int i = 0; i < transactions; i++) {
      for (var rows : all) insert(connection, rows, rows.values().size() * i / transactions, rows.values().size() * (i + 1) / transactions);
      connection.commit();
    }
  }

  private static void insert(Connection connection, Rows rows, int from, int to) throws SQLException {
    if (from == to) return;
    try (var statement = connection.prepareStatement("insert into " + rows.table() + " values (?" + ",?".repeat(rows.columns() - 1) + ")")) {
      for (var row : rows.values().subList(from, to)) {
        for (int i = 0; i < row.length; i++) statement.setObject(i + 1, row[i]);
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }
}
