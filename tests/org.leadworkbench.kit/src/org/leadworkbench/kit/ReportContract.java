package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.report.Cell;
import org.leadworkbench.spi.report.Column;
import org.leadworkbench.spi.report.LeadFacts;
import org.leadworkbench.spi.report.Report;
import org.leadworkbench.spi.report.Table;

/** What the host relies on in a {@link Report}. Extend it and answer {@link #report}; it runs on made-up leads. */
public abstract class ReportContract {
  /** The report to check. */
  protected abstract Report report();

  @Test
  void describesItselfTheSameEveryTime() {
    assertEquals(report().describe(), report().describe());
  }

  @Test
  void speaksEnglishAndGerman() {
    Labels.assertTranslated(report().describe().basics());
    Labels.assertTranslated(report().describe().parameters());
  }

  @Test
  void theSameReaderGivesTheSameTable() {
    assertEquals(run(SampleReader.of(500)), run(SampleReader.of(500)));
  }

  @Test
  void eightThreadsGetTheSameTable() throws Exception {
    var alone = run(SampleReader.of(500));
    Callable<Table> report = () -> run(SampleReader.of(500));

    try (var threads = Executors.newFixedThreadPool(8)) {
      for (var together : threads.invokeAll(Collections.nCopies(32, report))) assertEquals(alone, together.get());
    }
  }

  @Test
  void everyColumnHasItsOwnId() {
    var ids = run(SampleReader.of(500)).columns().stream().map(Column::id).toList();

    assertEquals(ids.stream().distinct().toList(), ids);
  }

  @Test
  void theColumnsAreTheSameWhateverTheLeads() {
    assertEquals(run(SampleReader.of(0)).columns(), run(SampleReader.of(500)).columns());
  }

  @Test
  void everyRowHasACellOfItsKindForEachColumn() {
    for (var leads : List.of(0, 1, 500)) {
      var table = run(SampleReader.of(leads));
      for (var row : table.rows()) {
        assertEquals(table.columns().size(), row.size());
        for (int i = 0; i < row.size(); i++) assertFits(table.columns().get(i), row.get(i));
      }
    }
  }

  @Test
  void noLeadsAreNoFailure() {
    assertDoesNotThrow(() -> run(SampleReader.of(0)));
  }

  @Test
  void parametersThatNobodySetDoNoHarm() {
    assertEquals(run(SampleReader.of(500)), report().run(SampleReader.of(500), Values.none()));
  }

  @Test
  void whichLeadsARowCountsIsTheSameEveryTime() {
    var reader = SampleReader.of(500);
    var standard = Values.none().orStandard(report().describe().parameters());
    for (var row : run(reader).rows()) assertEquals(behind(row, reader, standard), behind(row, reader, standard));
  }

  private List<LeadFacts> behind(List<Cell> row, SampleReader reader, Values parameters) {
    return report().behind(row, reader, parameters).map(counts -> reader.facts().stream().filter(counts).toList()).orElse(List.of());
  }

  private Table run(SampleReader reader) {
    return report().run(reader, Values.none().orStandard(report().describe().parameters()));
  }

  private static void assertFits(Column column, Cell cell) {
    var kind = column.kind();
    boolean fits = switch (cell) {
      case Cell.Text c -> kind == Column.Kind.TEXT;
      case Cell.Term c -> kind == Column.Kind.TEXT;
      case Cell.Count c -> kind == Column.Kind.COUNT && c.value() >= 0;
      case Cell.Share c -> kind == Column.Kind.SHARE && c.value() >= 0 && c.value() <= 1;
      case Cell.Hours c -> kind == Column.Kind.HOURS && Double.isFinite(c.value());
      case Cell.Empty c -> true;
    };
    assertTrue(fits, () -> cell + " does not fit the column " + column.id());
  }
}
