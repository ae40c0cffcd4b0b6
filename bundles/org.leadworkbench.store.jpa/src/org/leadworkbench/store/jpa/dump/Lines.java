package org.leadworkbench.store.jpa.dump;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.Closeable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The rows of a table in a dump's file, one after the other. */
final class Lines implements Closeable {
  private final JsonParser json;
  private final List<String> names;
  private final List<Kind> kinds;

  Lines(JsonParser json, Shape shape) {
    this.json = json;
    names = shape.names();
    kinds = shape.kinds();
  }

  /**
   * The next row's values by column; empty after the last one.
   *
   * @throws IOException where it is no row of this table
   */
  Optional<List<Object>> next() throws IOException {
    var token = json.nextToken();
    if (token == null) return Optional.empty();
    if (token != JsonToken.START_OBJECT) throw new IOException("No row");
    var values = new Object[names.size()];
    for (var name = json.nextFieldName(); name != null; name = json.nextFieldName()) {
      int column = names.indexOf(name);
      if (column < 0 || values[column] != null) throw new IOException("Column " + name);
      if (json.nextToken() != JsonToken.VALUE_NULL) values[column] = value(column);
    }
    if (json.currentToken() != JsonToken.END_OBJECT) throw new IOException("No end of a row");
    return Optional.of(Arrays.asList(values));
  }

  private Object value(int column) throws IOException {
    if (json.currentToken() == null) throw new IOException("No end of the table");
    var value = kinds.get(column).value(json);
    if (value == null) throw new IOException("Another kind of value in column " + names.get(column));
    return value;
  }

  @Override
  public void close() throws IOException {
    json.close();
  }
}
