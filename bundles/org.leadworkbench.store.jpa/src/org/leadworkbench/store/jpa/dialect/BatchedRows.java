package org.leadworkbench.store.jpa.dialect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;

/** Rows by inserts in batches, as every database takes them. */
public final class BatchedRows implements RowWriter {
  private static final int ROWS = 500;
  private static final int CHARACTERS = 1 << 20;
  private final PreparedStatement insert;
  private int rows;
  private int characters;

  /** Of these columns of a table. */
  public BatchedRows(Connection connection, String table, List<String> columns) throws SQLException {
    insert = connection.prepareStatement("insert into " + table + " (" + String.join(", ", columns) + ") values ("
        + String.join(", ", Collections.nCopies(columns.size(), "?")) + ")");
  }

  @Override
  public void write(List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      insert.setObject(i + 1, values.get(i));
      if (values.get(i) instanceof String text) characters += text.length();
    }
    insert.addBatch();
    if (++rows >= ROWS || characters >= CHARACTERS) send();
  }

  private void send() throws SQLException {
    insert.executeBatch();
    rows = 0;
    characters = 0;
  }

  @Override
  public void close() throws SQLException {
    try (insert) {
      if (rows > 0) send();
    }
  }
}
