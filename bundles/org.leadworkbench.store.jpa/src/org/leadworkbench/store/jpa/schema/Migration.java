package org.leadworkbench.store.jpa.schema;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One numbered step of the schema. Once released it never changes; its checksum shows that.
 *
 * @param version its number
 * @param name what it does
 * @param sql its statements, each ended by a semicolon at a line's end, with placeholders for the column types
 */
record Migration(int version, String name, String sql) {
  private static final Pattern FILE = Pattern.compile("[BV](\\d{4})__(\\w+)\\.sql");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

  /** The migration in this file beside this class; those of a B make at once what all up to their number make. */
  static Migration shipped(String file) {
    var name = FILE.matcher(file);
    if (!name.matches()) throw new IllegalArgumentException("A migration is named V0001__what_it_does.sql: " + file);
    try (var in = Migration.class.getResourceAsStream(file)) {
      return new Migration(Integer.parseInt(name.group(1)), name.group(2),
          new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** SHA-256 of the text, hexadecimal; the kind of line ends does not count. */
  String checksum() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256")
          .digest(sql.replace("\r", "").getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements in order, with a database's own column types. */
  List<String> statements(UnaryOperator<String> type) {
    var text = sql.lines().filter(line -> !line.stripLeading().startsWith("--")).collect(Collectors.joining("\n"));
    return Arrays.stream(text.split(";\\s*(\\n|$)")).map(String::strip).filter(s -> !s.isEmpty())
        .map(s -> PLACEHOLDER.matcher(s).replaceAll(m -> type.apply(m.group(1)))).toList();
  }
}
