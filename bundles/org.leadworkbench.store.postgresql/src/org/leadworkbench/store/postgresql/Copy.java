package org.leadworkbench.store.postgresql;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * A schema as files: its tables, each table's rows as PostgreSQL's {@code COPY} writes them, and then what must hold of
 * them. No program of the server is needed, as the catalogue tells every definition.
 *
 * @param folder where the files are
 */
record Copy(Path folder) {
  private static final String COLUMNS = """
      select c.relname, quote_ident(a.attname) || ' ' || format_type(a.atttypid, a.atttypmod)
        || case when l.collname is null or l.collname = 'default' then '' else ' collate ' || quote_ident(l.collname) end
        || case when a.attnotnull then ' not null' else '' end
      from pg_class c join pg_attribute a on a.attrelid = c.oid left join pg_collation l on l.oid = a.attcollation
      where c.relnamespace = current_schema()::regnamespace and c.relkind = 'r' and a.attnum > 0 and not a.attisdropped
      order by c.relname, a.attnum""";
  private static final String CONSTRAINTS = """
      select 'alter table ' || conrelid::regclass || ' add constraint ' || quote_ident(conname) || ' ' || pg_get_constraintdef(oid)
      from pg_constraint where connamespace = current_schema()::regnamespace and contype in ('p', 'u', 'f', 'c')
      order by contype = 'f', conrelid::regclass::text, conname""";
  private static final String INDEXES = """
      select replace(pg_get_indexdef(indexrelid), ' ON ' || quote_ident(current_schema()) || '.', ' ON ')
      from pg_index join pg_class c on c.oid = indrelid where c.relnamespace = current_schema()::regnamespace
      and not exists (select 1 from pg_constraint k where k.conindid = indexrelid) order by indexrelid::regclass::text""";

  /** Writes the connection's schema, as it is at one moment, into the folder. */
  void write(Connection connection) throws SQLException, IOException {
    connection.setAutoCommit(false);
    connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
    connection.setReadOnly(true);
    try {
      var tables = tables(connection);
      Files.write(before(), tables.entrySet().stream().map(t -> "create table " + t.getKey() + " (" + String.join(", ", t.getValue()) + ")").toList());
      for (var table : tables.keySet())
        try (var out = Files.newOutputStream(rows(table))) {
          copy(connection).getCopyAPI().copyOut("copy " + table + " to stdout", out);
        }
      Files.write(after(), Stream.concat(texts(connection, CONSTRAINTS).stream(), texts(connection, INDEXES).stream()).toList());
    } finally {
      connection.rollback();
    }
  }

  /** Makes what the folder holds in the connection's schema, which is empty; the transaction is the caller's. */
  void read(Connection connection) throws SQLException, IOException {
    run(connection, before());
    try (var files = Files.list(folder)) {
      for (var file : files.filter(f -> f.toString().endsWith(".rows")).sorted().toList())
        try (var in = Files.newInputStream(file)) {
          copy(connection).getCopyAPI().copyIn("copy " + file.getFileName().toString().replace(".rows", "") + " from stdin", in);
        }
    }
    run(connection, after());
  }

  private static LinkedHashMap<String, List<String>> tables(Connection connection) throws SQLException {
    var tables = new LinkedHashMap<String, List<String>>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(COLUMNS)) {
      while (rows.next()) tables.computeIfAbsent(rows.getString(1), t -> new ArrayList<>()).add(rows.getString(2));
    }
    return tables;
  }

  private static List<String> texts(Connection connection, String query) throws SQLException {
    var texts = new ArrayList<String>();
    try (var statement = connection.createStatement(); var rows = statement.executeQuery(query)) {
      while (rows.next()) texts.add(rows.getString(1));
    }
    return texts;
  }

  private static void run(Connection connection, Path statements) throws SQLException, IOException {
    try (var statement = connection.createStatement()) {
      for (var sql : Files.readAllLines(statements)) statement.execute(sql);
    }
  }

  private static PGConnection copy(Connection connection) throws SQLException {
    return connection.unwrap(PGConnection.class);
  }

  private Path before() {
    return folder.resolve("tables.sql");
  }

  private Path after() {
    return folder.resolve("constraints.sql");
  }

  private Path rows(String table) {
    return folder.resolve(table + ".rows");
  }
}
