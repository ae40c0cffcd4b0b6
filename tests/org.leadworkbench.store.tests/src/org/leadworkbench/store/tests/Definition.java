package org.leadworkbench.store.tests;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What tables a schema has: their columns, keys and indexes, without the names that a database gives by itself. */
final class Definition {
  private Definition() {}

  /** A line for each table, by its name. */
  static Set<String> of(Connection connection) throws SQLException {
    var data = connection.getMetaData();
    var schema = connection.getSchema();
    var tables = new TreeSet<String>();
    for (var table : texts(data.getTables(null, schema, "%", new String[] {"TABLE"}), "TABLE_NAME"))
      tables.add((table + " " + texts(data.getColumns(null, schema, table, "%"), "COLUMN_NAME", "TYPE_NAME", "COLUMN_SIZE", "NULLABLE", "ORDINAL_POSITION")
          + " key " + new TreeSet<>(texts(data.getPrimaryKeys(null, schema, table), "KEY_SEQ", "COLUMN_NAME"))
          + " refers " + new TreeSet<>(texts(data.getImportedKeys(null, schema, table), "FKCOLUMN_NAME", "PKTABLE_NAME"))
          + " indexes " + indexes(data, schema, table)).toLowerCase(Locale.ROOT));
    return tables;
  }

  private static Set<String> indexes(DatabaseMetaData data, String schema, String table) throws SQLException {
    var indexes = new TreeMap<String, List<String>>();
    try (var rows = data.getIndexInfo(null, schema, table, false, true)) {
      while (rows.next())
        if (rows.getString("INDEX_NAME") != null) indexes.computeIfAbsent(rows.getString("INDEX_NAME"), name -> new ArrayList<>())
            .add(rows.getBoolean("NON_UNIQUE") + " " + rows.getString("COLUMN_NAME") + " " + rows.getString("ASC_OR_DESC"));
    }
    return indexes.values().stream().map(List::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  private static List<String> texts(ResultSet result, String... columns) throws SQLException {
    var texts = new ArrayList<String>();
    try (result) {
      while (result.next()) {
        var text = new ArrayList<String>();
        for (var column : columns) text.add(result.getString(column));
        texts.add(String.join(" ", text));
      }
    }
    return texts;
  }
}
