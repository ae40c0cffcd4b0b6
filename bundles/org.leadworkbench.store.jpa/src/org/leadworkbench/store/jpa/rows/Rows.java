package org.leadworkbench.store.jpa.rows;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.leadworkbench.store.jpa.dialect.BatchedRows;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.RowWriter;

/**
 * A transaction's rows by plain JDBC. Errors of the database come as {@link PersistenceException}, as EclipseLink's do.
 *
 * @param database whose rows they are
 * @param connection the transaction's connection
 */
public record Rows(Database database, Connection connection) {
  /** Stands in a condition behind the column that has one of the keys. */
  public static final String KEYS = "{keys}";
  private static final int FETCH = 1_000;
  private static final int BATCH = 1_000;
  private static final int FEW = 20;

  /** Takes the row at which a result stands. */
  @FunctionalInterface
  public interface Reader {
    void read(ResultSet result) throws SQLException;
  }

  /** Fills a statement with an item. */
  @FunctionalInterface
  public interface Binder<I> {
    void bind(PreparedStatement statement, I item) throws SQLException;
  }

  /** Hands each row of a query over, without holding them. */
  public void each(String sql, List<?> values, Reader reader) {
    run(sql, statement -> {
      statement.setFetchSize(FETCH);
      bind(statement, 1, values);
      read(statement, reader);
      return null;
    });
  }

  /** The rows of this type that a condition holds for; it follows the table's name. */
  public <T> List<T> list(RowType<T> type, String condition, Object... values) {
    var rows = new ArrayList<T>();
    each(type.select() + condition, List.of(values), result -> rows.add(type.read(result)));
    return rows;
  }

  /**
   * Hands over each row found by one of many keys.
   *
   * @param sql a query with {@link #KEYS} behind a column; any other place comes after it
   * @param more the values of the other places
   */
  public void lookUp(String sql, Collection<?> keys, List<?> more, Reader reader) {
    int atOnce = database.keysAtOnce();
    var all = List.copyOf(keys);
    int full = all.size() / atOnce * atOnce;
    if (full > 0) lookUp(sql, all.subList(0, full), atOnce, more, reader, atOnce);
    if (full < all.size()) lookUp(sql, all.subList(full, all.size()), all.size() - full, more, reader, all.size() - full);
  }

  private void lookUp(String sql, List<?> keys, int atOnce, List<?> more, Reader reader, int step) {
    run(sql.replace(KEYS, atOnce == 1 ? "= ?" : "in " + places(atOnce)), statement -> {
      for (int i = 0; i < keys.size(); i += step) {
        bind(statement, bind(statement, 1, keys.subList(i, i + step)), more);
        read(statement, reader);
      }
      return null;
    });
  }

  /** Executes a statement once; how many rows it changed. */
  public int execute(String sql, List<?> values) {
    return run(sql, statement -> {
      bind(statement, 1, values);
      return statement.executeUpdate();
    });
  }

  /** Executes a statement for each item, many at once; how many rows each changed. */
  public <I> int[] executeEach(String sql, List<I> items, Binder<I> binder) {
    if (items.isEmpty()) return new int[0];
    return run(sql, statement -> {
      var counts = new int[items.size()];
      for (int from = 0; from < items.size(); from += BATCH) {
        int to = Math.min(from + BATCH, items.size());
        for (var item : items.subList(from, to)) {
          binder.bind(statement, item);
          statement.addBatch();
        }
        System.arraycopy(statement.executeBatch(), 0, counts, from, to - from);
      }
      return counts;
    });
  }

  /** Adds these rows. */
  public <T> void insert(RowType<T> type, List<T> rows) {
    insert(type.table(), type.newColumns(), rows, type::newValues);
  }

  /** Adds to a table what these items say; see {@link RowWriter#write} for the values. */
  public <I> void insert(String table, List<String> columns, List<I> items, Function<I, List<Object>> values) {
    if (items.isEmpty()) return;
    try (var writer = items.size() > FEW ? database.rows(connection, table, columns) : new BatchedRows(connection, table, columns)) {
      for (var item : items) writer.write(values.apply(item));
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  /** Places for so many values, in parentheses. */
  public static String places(int count) {
    return "(" + String.join(",", Collections.nCopies(count, "?")) + ")";
  }

  private interface Task<R> {
    R on(PreparedStatement statement) throws SQLException;
  }

  private <R> R run(String sql, Task<R> task) {
    try (var statement = connection.prepareStatement(sql)) {
      return task.on(statement);
    } catch (SQLException e) {
      throw failed(e);
    }
  }

  private static PersistenceException failed(SQLException e) {
    return new PersistenceException("A statement failed with " + e.getSQLState(), e);
  }

  private static void read(PreparedStatement statement, Reader reader) throws SQLException {
    try (var result = statement.executeQuery()) {
      while (result.next()) reader.read(result);
    }
  }

  private static int bind(PreparedStatement statement, int first, List<?> values) throws SQLException {
    int index = first;
    for (var value : values) statement.setObject(index++, value);
    return index;
  }
}
