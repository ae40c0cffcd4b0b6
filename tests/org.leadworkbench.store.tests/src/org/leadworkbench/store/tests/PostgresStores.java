package org.leadworkbench.store.tests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** PostgreSQL, each store in a schema of its own. */
public final class PostgresStores extends Stores {
  @Override
  public void prepare(Path directory) {
    Postgres.prepare(directory);
  }

  @Override
  public boolean join(Path directory, Path other) {
    Postgres.share(directory, other);
    return true;
  }

  @Override
  public Optional<String> engine() {
    return Optional.of("org.leadworkbench.store.postgresql.PostgresEngine");
  }

  @Override
  public <T> T sql(Path directory, Sql<T> work) throws SQLException {
    try (var connection = Postgres.source(directory).getConnection()) {
      return work.on(connection);
    }
  }

  /** The columns and the rows of each table. */
  @Override
  public Map<String, String> content(Path directory) throws SQLException {
    return sql(directory, connection -> {
      var sums = new TreeMap<String, String>();
      for (var table : texts(connection, "select table_name from information_schema.tables where table_schema = current_schema()").keySet()) {
        sums.put(table, texts(connection, "select md5(coalesce(string_agg(t::text, '|' order by t::text), '')) from " + table + " t").toString());
        sums.put(table + " columns", texts(connection, "select string_agg(column_name || ' ' || data_type, ', ' order by ordinal_position)"
            + " from information_schema.columns where table_schema = current_schema() and table_name = '" + table + "'").toString());
      }
      return sums;
    });
  }

  private static Map<String, Integer> texts(Connection connection, String query) throws SQLException {
    var texts = new TreeMap<String, Integer>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
      while (rows.next()) texts.merge(rows.getString(1), 1, Integer::sum);
    }
    return texts;
  }
}
