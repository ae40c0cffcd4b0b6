package org.leadworkbench.store.jpa.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineTest {
  private static final Shape SHAPE = new Shape("t", new LinkedHashMap<>(Map.of("a", Kind.TEXT)));

  private static String text(String text) {
    return new String(new Line().of(List.of("a"), List.of(text)), StandardCharsets.UTF_8);
  }

  @Test
  void lineIsTheOneThatIsDocumented() {
    assertEquals("{\"a\":\"x\",\"c\":-9223372036854775808,\"d\":0.30000000000000004,\"e\":true}", new String(new Line().of(
        List.of("a", "b", "c", "d", "e"), Arrays.asList("x", null, Long.MIN_VALUE, 0.1 + 0.2, true)), StandardCharsets.UTF_8));
    assertEquals("{\"a\":\"\\\"\\\\\\n\\r\\t\\u0000\\u001f\u007F\u2028 Größe 漢字 🎯\"}", text("\"\\\n\r\t\u0000\u001F\u007F\u2028 Größe 漢字 🎯"));
    assertEquals("{\"a\":\"\\ud83c\\ud83c.\\udfaf\\udfaf\"}", text("\uD83C\uD83C.\uDFAF\uDFAF"));
    assertEquals("{}", new String(new Line().of(List.of("a"), Arrays.asList((Object) null)), StandardCharsets.UTF_8));
  }

  @Test
  void everyCharacterComesBack() throws IOException {
    var all = new StringBuilder();
    for (int c = 0; c <= Character.MAX_VALUE; c++) all.append((char) c).append('.');
    var line = new Line().of(List.of("a"), List.of(all.toString()));

    try (var lines = new Lines(new JsonFactory().createParser(line), SHAPE)) {
      assertEquals(Optional.of(List.of(all.toString())), lines.next());
      assertEquals(Optional.empty(), lines.next());
    }
  }
}
