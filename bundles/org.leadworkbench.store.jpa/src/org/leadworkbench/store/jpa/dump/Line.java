package org.leadworkbench.store.jpa.dump;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;

/**
 * A row as one line of JSON, in the one way that sums are made of: columns in their order, those that are null left out,
 * no white space, no escape that need not be. It is written by hand, since a library may change its mind in ten years.
 */
final class Line {
  /** The most characters of one text: more would not be read again, so that no file can fill the memory. */
  static final int LONGEST = 20_000_000;
  private final StringBuilder json = new StringBuilder();

  /** The row's line without its end, in UTF-8. */
  byte[] of(List<String> columns, List<Object> values) {
    json.setLength(0);
    json.append('{');
    for (int i = 0; i < columns.size(); i++)
      if (values.get(i) != null) {
        if (json.length() > 1) json.append(',');
        text(columns.get(i));
        json.append(':');
        value(values.get(i));
      }
    return json.append('}').toString().getBytes(StandardCharsets.UTF_8);
  }

  private void value(Object value) {
    if (value instanceof String text) text(text);
    else json.append(value);
  }

  private void text(String text) {
    if (text.length() > LONGEST) throw new StoreRefused(Refusal.of("dump.too-long", LONGEST));
    json.append('"');
    int written = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= ' ' && c != '"' && c != '\\' && !Character.isSurrogate(c)) continue;
      if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
        i++;
        continue;
      }
      json.append(text, written, i);
      escape(c);
      written = i + 1;
    }
    json.append(text, written, text.length()).append('"');
  }

  private void escape(char c) {
    switch (c) {
      case '"', '\\' -> json.append('\\').append(c);
      case '\n' -> json.append("\\n");
      case '\r' -> json.append("\\r");
      case '\t' -> json.append("\\t");
      default -> json.append("\\u").append(HexFormat.of().toHexDigits(c));
    }
  }
}
