package org.leadworkbench.store.jpa.dump;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.leadworkbench.core.port.Dump;

/**
 * The manifest of a dump.
 *
 * @param format the number of the format
 * @param dump what is told of it
 * @param shapes its tables, as many and in the order of those of {@code dump}
 */
record Contents(int format, Dump dump, List<Shape> shapes) {
  /** The format that this program writes, and the newest it reads. */
  static final int FORMAT = 1;
  private static final String WHAT = "Lead Workbench dump";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  Contents {
    shapes = List.copyOf(shapes);
  }

  byte[] json() throws JsonProcessingException {
    var json = JsonNodeFactory.instance.objectNode().put("what", WHAT).put("format", format).put("schema", dump.schema())
        .put("program", dump.program()).put("at", dump.at().toString());
    var tables = json.putArray("tables");
    for (int i = 0; i < shapes.size(); i++) {
      var told = dump.tables().get(i);
      var table = tables.addObject().put("name", told.name()).put("rows", told.rows()).put("sum", told.sum());
      var columns = table.putArray("columns");
      shapes.get(i).columns().forEach((name, kind) -> columns.addObject().put("name", name).put("kind", kind.name().toLowerCase(Locale.ROOT)));
    }
    return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(json);
  }

  /**
   * What the manifest says; of a newer format only its number.
   *
   * @throws IOException where it is no manifest of a dump
   */
  static Contents of(byte[] json) throws IOException {
    try {
      var node = MAPPER.readTree(json);
      if (!node.required("what").asText().equals(WHAT)) throw new IOException("Something else");
      int format = node.required("format").asInt();
      if (format > FORMAT) return new Contents(format, new Dump(0, "", Instant.EPOCH, List.of()), List.of());
      int schema = node.required("schema").asInt();
      if (schema < 1) throw new IOException("Schema " + schema);
      var tables = new ArrayList<Dump.Table>();
      var shapes = new ArrayList<Shape>();
      for (var table : node.required("tables")) {
        var name = table.required("name").asText();
        tables.add(new Dump.Table(name, table.required("rows").asLong(), table.required("sum").asText()));
        shapes.add(new Shape(name, columns(table)));
      }
      return new Contents(format, new Dump(schema, node.required("program").asText(),
          Instant.parse(node.required("at").asText()), tables), shapes);
    } catch (IllegalArgumentException | DateTimeException e) {
      throw new IOException(e);
    }
  }

  private static LinkedHashMap<String, Kind> columns(JsonNode table) {
    var columns = new LinkedHashMap<String, Kind>();
    for (var column : table.required("columns"))
      columns.put(column.required("name").asText(), Kind.valueOf(column.required("kind").asText().toUpperCase(Locale.ROOT)));
    return columns;
  }
}
