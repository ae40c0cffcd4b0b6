package org.leadworkbench.ui.reports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.Table;

class ChartDataTest {
  private final List<ChartData> charts = ChartData.of(Sources.TABLE, Locale.ENGLISH);

  @Test
  void figuresOfOneKindAreDrawnTogether() {
    assertEquals(List.of(Column.Kind.COUNT, Column.Kind.SHARE, Column.Kind.HOURS), charts.stream().map(ChartData::kind).toList());
    assertEquals("leads en, accepted en", charts.getFirst().name());
    assertEquals(List.of(1200.0, 0.0), charts.getFirst().series().getFirst().values());
  }

  @Test
  void rowsAreCalledByTheirWords() {
    assertEquals(List.of("Fair, hall \"2\"", "Web form"), charts.getFirst().categories());
    assertEquals("Webformular", ChartData.of(Sources.TABLE, Locale.GERMAN).getFirst().categories().getLast());
  }

  @Test
  void whatIsNotThereIsNoBar() {
    assertEquals(List.of(0.25, 0.0), charts.get(1).series().getFirst().values());
  }

  @Test
  void fewRowsLieAndManyStand() {
    var many = new Table(Sources.TABLE.columns(), Collections.nCopies(30, Sources.TABLE.rows().getFirst()));

    assertTrue(charts.getFirst().lying());
    assertFalse(ChartData.of(many, Locale.ENGLISH).getFirst().lying());
  }
}
