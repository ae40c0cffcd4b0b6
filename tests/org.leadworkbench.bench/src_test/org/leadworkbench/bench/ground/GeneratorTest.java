package org.leadworkbench.bench.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GeneratorTest {
  @Test
  void theRowOfANumberIsAlwaysTheSame() {
    var first = Generator.row(4_711);
    Generator.row(3);
    assertEquals(first, Generator.row(4_711));
  }

  @Test
  void oneRowInTwentyIsSomebodyWhoCameBefore() {
    var all = Ground.rows(0, 4_000);
    var repeated = LongStream.range(0, 4_000).filter(Generator::repeats).boxed().toList();
    assertEquals(199, repeated.size());
    for (long number : repeated) {
      var person = all.get((int) number).person();
      assertTrue(all.subList(0, (int) number).stream().anyMatch(r -> r.person().equals(person)), "row " + number);
    }
  }

  @Test
  void aListHasAsManyLinesAsItShouldAndTheWidthOfRealOnes(@TempDir Path folder) throws Exception {
    var list = Lists.write(folder.resolve("list.csv"), 0, 1_000);
    assertEquals(1_001, Files.readAllLines(list).size());
    long width = Files.size(list) / 1_001;
    assertTrue(width > 250 && width < 450, width + " bytes a line");
  }

  @Test
  void thePlainTableHasThirtyTwoColumns() {
    assertEquals(32, FloorTable.values(Generator.row(1)).length);
  }
}
