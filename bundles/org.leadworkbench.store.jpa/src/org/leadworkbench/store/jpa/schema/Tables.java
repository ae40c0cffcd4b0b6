package org.leadworkbench.store.jpa.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadworkbench.store.jpa.dialect.Notes;

/** The tables a database has, and how much is in them. */
public final class Tables {
  private Tables() {}

  /** How many rows each table has, by its name in lower case; notes come and go and do not count. */
  static SortedMap<String, Long> counts(Connection connection) throws SQLException {
    var counts = new TreeMap<String, Long>();
    for (var table : of(connection, "%")) {
      if (table.equalsIgnoreCase(Notes.TABLE)) continue;
      try (var statement = connection.createStatement();
          var rows = statement.executeQuery("select count(*) from " + table)) {
        rows.next();
        counts.put(table.toLowerCase(Locale.ROOT), rows.getLong(1));
      }
    }
    return counts;
  }

  /** The tables of the connection's schema whose names are like this one. */
  public static List<String> of(Connection connection, String name) throws SQLException {
    var data = connection.getMetaData();
    var tables = new ArrayList<String>();
    var pattern = data.storesUpperCaseIdentifiers() ? name.toUpperCase(Locale.ROOT) : name;
    try (var rows = data.getTables(null, connection.getSchema(), pattern, new String[] {"TABLE"})) {
      while (rows.next()) tables.add(rows.getString("TABLE_NAME"));
    }
    return tables;
  }
}
