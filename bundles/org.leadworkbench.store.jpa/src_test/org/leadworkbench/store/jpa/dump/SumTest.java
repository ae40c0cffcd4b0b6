package org.leadworkbench.store.jpa.dump;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumTest {
  private static Sum of(List<String> lines) {
    var sum = new Sum();
    for (var line : lines) sum.add(line.getBytes(StandardCharsets.UTF_8));
    return sum;
  }

  /** The definition, word for word. */
  private static String defined(List<String> lines) throws Exception {
    var sum = BigInteger.ZERO;
    for (var line : lines) sum = sum.add(new BigInteger(1, MessageDigest.getInstance("SHA-256").digest(line.getBytes(StandardCharsets.UTF_8))));
    return String.format("%064x", sum.mod(BigInteger.TWO.pow(256)));
  }

  @Test
  void sumIsThatOfTheNumbersInAnyOrder() throws Exception {
    var lines = new ArrayList<>(IntStream.range(0, 1_000).mapToObj(i -> "{\"id\":\"" + i + "\"}").toList());
    var defined = defined(lines);

    assertEquals(defined, of(lines).hex());
    Collections.shuffle(lines, new Random(1));
    assertEquals(defined, of(lines).hex());
    assertEquals(1_000, of(lines).rows());
  }

  @Test
  void rowThatIsThereTwiceCountsTwice() {
    assertNotEquals(of(List.of("{}")).hex(), of(List.of("{}", "{}")).hex());
    assertNotEquals(of(List.of()).hex(), of(List.of("{}", "{}")).hex());
  }
}
