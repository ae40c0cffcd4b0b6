package org.leadworkbench.store.jpa.dump;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.leadworkbench.store.jpa.dialect.Notes;
import org.leadworkbench.store.jpa.schema.Tables;

/** What a database says of its own tables: a migration changes a dump without a word here. */
final class Catalogue {
  /** The tables that tell of the database and of who works with it, and not of leads. */
  static final List<String> OF_ITSELF = List.of("schema_history", Notes.TABLE);

  private Catalogue() {}

  /** The tables of the connection's schema, each after those it refers to, else in the order of their names. */
  static List<Shape> shapes(Connection connection) throws SQLException {
    var waiting = new TreeMap<String, Set<String>>();
    for (var table : Tables.of(connection, "%")) waiting.put(lower(table), parents(connection, table));
    waiting.keySet().removeAll(OF_ITSELF);
    var shapes = new ArrayList<Shape>();
    while (!waiting.isEmpty()) {
      var next = next(waiting);
      waiting.remove(next);
      shapes.add(shape(connection, next));
    }
    return shapes;
  }

  private static String next(SortedMap<String, Set<String>> waiting) {
    return waiting.entrySet().stream().filter(e -> e.getValue().stream().noneMatch(waiting::containsKey)).findFirst()
        .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a circle: " + waiting.keySet())).getKey();
  }

  /** The other tables that this one refers to. */
  private static Set<String> parents(Connection connection, String table) throws SQLException {
    var parents = new TreeSet<String>();
    try (var keys = connection.getMetaData().getImportedKeys(null, connection.getSchema(), table)) {
      while (keys.next()) parents.add(lower(keys.getString("PKTABLE_NAME")));
    }
    parents.remove(lower(table));
    return parents;
  }

  private static Shape shape(Connection connection, String table) throws SQLException {
    var columns = new LinkedHashMap<String, Kind>();
    try (var statement = connection.createStatement(); var none = statement.executeQuery("select * from " + table + " where 1 = 0")) {
      var data = none.getMetaData();
      for (int i = 1; i <= data.getColumnCount(); i++) columns.put(lower(data.getColumnName(i)), Kind.of(data.getColumnType(i)));
    }
    return new Shape(table, columns);
  }

  private static String lower(String name) {
    return name.toLowerCase(Locale.ROOT);
  }
}
