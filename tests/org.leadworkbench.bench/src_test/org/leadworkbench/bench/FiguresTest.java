package org.leadworkbench.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class FiguresTest {
  private static final Figures TWICE = new Figures(Spread.of(List.of(3.0, 1.0, 2.0)), Spread.of(1), "ms");

  @Test
  void theRatioIsThatOfTheMedians() {
    assertEquals(new Spread(2, 1, 3), TWICE.ours());
    assertEquals(2, TWICE.ratio());
    assertEquals(2.5, Spread.of(List.of(1.0, 2.0, 3.0, 9.0)).median());
  }

  @Test
  void aGoalIsMetAtItsLimitAndMissedBeyond() {
    assertEquals("yes", outcome(Goal.atMost(2)).met());
    assertEquals("no", outcome(Goal.atMost(1.9)).met());
    assertEquals("yes", outcome(Goal.atLeast(2)).met());
    assertEquals("no", outcome(Goal.atLeast(2.1)).met());
    assertEquals("", outcome(Goal.none()).met());
  }

  @Test
  void aLineShowsMedianAndSpreadWithThreeDigits() {
    var cells = Table.line(outcome(Goal.atMost(.05))).split("\\|");
    assertEquals("2.00 [1.00-3.00]", cells[3].strip());
    assertEquals("<= 0.05", cells[7].strip());
    assertEquals("14720", Table.number(14_720.4));
    assertEquals("0.0445", Table.number(.04451));
  }

  @Test
  void theJsonNamesWhatEveryProgramNeeds() {
    assertEquals("[{\"name\":\"x\",\"leads\":10,\"ours\":2.0,\"floor\":1.0,\"unit\":\"ms\",\"ratio\":2.0,\"goal\":\"<= 2.0\",\"met\":true},\n"
        + " {\"name\":\"x\",\"leads\":10,\"ours\":2.0,\"floor\":1.0,\"unit\":\"ms\",\"ratio\":2.0,\"goal\":null,\"met\":null}]\n",
        Json.of(List.of(outcome(Goal.atMost(2)), outcome(Goal.none()))));
  }

  @Test
  void optionsAreReadAndWrongOnesRefused() {
    var options = Options.of(List.of("--leads", "100000,10000", "--only", "import,search", "--rounds", "3"));
    assertEquals(List.of(10_000, 100_000), options.leads());
    assertTrue(options.wants("search"));
    assertEquals(3, options.rounds());
    assertThrows(IllegalArgumentException.class, () -> Options.of(List.of("--leads")));
    assertThrows(IllegalArgumentException.class, () -> Options.of(List.of("--leads", "many")));
    assertThrows(IllegalArgumentException.class, () -> Options.of(List.of("--fast")));
    assertThrows(IllegalArgumentException.class, () -> options.checkNames(List.of("import")));
  }

  private static Outcome outcome(Goal goal) {
    return new Outcome("x", 10, TWICE, goal);
  }
}
