package org.leadworkbench.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvTest {
  @Test
  void specialCharactersAreQuoted() {
    assertEquals("plain,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n", Csv.line(List.of("plain", "a,b", "say \"hi\"", "two\nlines")));
  }

  @Test
  void aFormulaStaysText() {
    assertEquals("'=1+1,'@x,'+49,-1.5\r\n", Csv.line(List.of("=1+1", "@x", "+49", -1.5)));
  }

  @Test
  void nothingIsEmpty() {
    assertEquals("a,,3\r\n", Csv.line(Arrays.asList("a", null, 3)));
  }
}
