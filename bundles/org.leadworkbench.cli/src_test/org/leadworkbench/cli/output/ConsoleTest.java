package org.leadworkbench.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConsoleTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final Console console = new Console(out, StandardCharsets.UTF_8, new PrintStream(new ByteArrayOutputStream()), false);

  @ParameterizedTest
  @ValueSource(ints = {1, 100, 300_000})
  void anAnswerOfAnyLengthComesWholeAndAtOnce(int lines) {
    var expected = new StringBuilder();
    for (int i = 0; i < lines; i++) {
      console.data(i + " ä\n");
      expected.append(i).append(" ä\n");
    }
    assertEquals(0, out.size());

    console.flush();

    assertEquals(expected.toString(), out.toString(StandardCharsets.UTF_8));
  }

  @Test
  void whatIsDiscardedIsNeverSaid() {
    console.data("x".repeat(3_000_000));
    console.discard();
    console.data("the end");

    console.flush();

    assertEquals("the end", out.toString(StandardCharsets.UTF_8));
  }
}
