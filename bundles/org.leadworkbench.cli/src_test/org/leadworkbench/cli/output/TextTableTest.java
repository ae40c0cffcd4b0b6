package org.leadworkbench.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextTableTest {
  @Test
  void columnsAreAligned() {
    var table = new TextTable(List.of("Name", ">Count"));
    table.row("Müller", "7");
    table.row("Ng", "1,200");

    assertEquals(List.of("Name    Count", "Müller      7", "Ng      1,200"), table.lines());
  }

  @Test
  void theWidestColumnGivesWay() {
    var table = new TextTable(List.of("!Id", "Name", "Note"));
    table.row("i".repeat(36), "n".repeat(30), "x".repeat(200));

    var line = table.lines().getLast();

    assertEquals(TextTable.WIDTH, line.length());
    assertTrue(line.startsWith("i".repeat(36) + "  "));
    assertTrue(line.endsWith("…"));
  }

  @Test
  void whatMustBeReadWholeIsWrapped() {
    var table = new TextTable(List.of("!Id", "~Answers"));
    table.row("i".repeat(80), "none, influences, recommends, decides");

    assertEquals(List.of("i".repeat(80) + "  none, influences,", " ".repeat(82) + "recommends,", " ".repeat(82) + "decides"), table.lines().subList(1, 4));
  }

  @Test
  void longTitlesAreWrappedBeforeAnyCellIsCut() {
    var table = new TextTable(List.of("Week", ">Time to first contact " + "(median, business hours) ".repeat(4).strip()));
    table.row("2026-W45", "3.5 h");

    var lines = table.lines();

    assertEquals(3, lines.size());
    assertTrue(lines.getFirst().length() <= TextTable.WIDTH, lines.getFirst());
    assertTrue(lines.get(2).startsWith("2026-W45  "), lines.get(2));
  }

  @Test
  void nothingSteersTheTerminal() {
    assertEquals("a  [31mb", TextTable.plain("a\n\u001b[31mb"));
  }
}
