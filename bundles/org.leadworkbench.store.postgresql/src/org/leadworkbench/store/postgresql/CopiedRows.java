package org.leadworkbench.store.postgresql;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.util.List;
import org.leadworkbench.store.jpa.dialect.RowWriter;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows by {@code COPY} in its text format: as the manual's chapter on COPY describes it. */
final class CopiedRows implements RowWriter {
  private static final int CHARACTERS = 1 << 16;
  private static final String NOT_IN_REPERTOIRE = "22021";
  private final CopyIn copy;
  private final StringBuilder rows = new StringBuilder();

  CopiedRows(Connection connection, String table, List<String> columns) throws SQLException {
    copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn("copy " + table + " (" + String.join(", ", columns) + ") from stdin");
  }

  @Override
  public void write(List<Object> values) throws SQLException {
    for (int i = 0; i < values.size(); i++) {
      if (i > 0) rows.append('\t');
      append(values.get(i));
    }
    rows.append('\n');
    if (rows.length() >= CHARACTERS) send();
  }

  private void append(Object value) throws SQLException {
    if (value == null) rows.append("\\N");
    else if (value instanceof String text) append(text);
    else rows.append(value);
  }

  private void append(String text) throws SQLException {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '\\' -> rows.append("\\\\");
        case '\n' -> rows.append("\\n");
        case '\r' -> rows.append("\\r");
        case '\t' -> rows.append("\\t");
        case '\0' -> throw new SQLDataException("A text with U+0000", NOT_IN_REPERTOIRE);
        default -> {
          if (isUnpaired(text, i)) throw new SQLDataException("A text with half a surrogate pair", NOT_IN_REPERTOIRE);
          rows.append(c);
        }
      }
    }
  }

  /** Half a character, which UTF-8 does not have. */
  private static boolean isUnpaired(String text, int at) {
    char c = text.charAt(at);
    if (Character.isHighSurrogate(c)) return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    return Character.isLowSurrogate(c) && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private void send() throws SQLException {
    var bytes = rows.toString().getBytes(StandardCharsets.UTF_8);
    copy.writeToCopy(bytes, 0, bytes.length);
    rows.setLength(0);
  }

  @Override
  public void close() throws SQLException {
    try {
      if (!copy.isActive()) return;
      send();
      copy.endCopy();
    } finally {
      if (copy.isActive()) copy.cancelCopy(); // else the connection would wait for its end for ever
    }
  }
}
