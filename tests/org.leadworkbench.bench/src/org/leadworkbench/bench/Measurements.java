package org.leadworkbench.bench;

import java.util.List;
import org.leadworkbench.bench.measure.ChangeOne;
import org.leadworkbench.bench.measure.ChangeThousand;
import org.leadworkbench.bench.measure.Counts;
import org.leadworkbench.bench.measure.Disk;
import org.leadworkbench.bench.measure.FirstPage;
import org.leadworkbench.bench.measure.FirstPageGrowth;
import org.leadworkbench.bench.measure.FirstWindow;
import org.leadworkbench.bench.measure.HeadlessCommand;
import org.leadworkbench.bench.measure.HeapHeadless;
import org.leadworkbench.bench.measure.HeapWindow;
import org.leadworkbench.bench.measure.Import;
import org.leadworkbench.bench.measure.ImportBulk;
import org.leadworkbench.bench.measure.ImportCopy;
import org.leadworkbench.bench.measure.ImportHeap;
import org.leadworkbench.bench.measure.ImportSameRows;
import org.leadworkbench.bench.measure.NextPage;
import org.leadworkbench.bench.measure.QualifyAll;
import org.leadworkbench.bench.measure.QualifyNew;
import org.leadworkbench.bench.measure.ReportFunnel;
import org.leadworkbench.bench.measure.ScoreMemory;
import org.leadworkbench.bench.measure.Search;

/** What is measured, in the order in which it is: the first ones want a store as the first list left it. */
final class Measurements {
  private static final List<Measurement> ALL = List.of(new ImportBulk(), new Disk(), new Import(), new ImportCopy(), new ImportSameRows(), new FirstPage(), new NextPage(),
      new FirstPageGrowth(), new Search(), new QualifyNew(), new QualifyAll(), new Counts(), new ChangeOne(), new ChangeThousand(), new ReportFunnel(), new ScoreMemory(), new FirstWindow(),
      new HeadlessCommand(), new HeapWindow(), new HeapHeadless(), new ImportHeap());

  private Measurements() {}

  static List<Measurement> all() {
    return ALL;
  }

  static List<String> names() {
    return ALL.stream().map(Measurement::name).distinct().toList();
  }
}
