package org.leadworkbench.ui.capture;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.leadworkbench.core.capture.CaptureReport;
import org.leadworkbench.core.capture.Reject;
import org.leadworkbench.ui.Terms;

/** What became of the rows, in words. */
final class Counts {
  private static final int SHOWN = 10;

  private Counts() {}

  static String text(String key, CaptureReport report) {
    return Messages.TEXT.get(key, report.rows(), report.created(), report.updated(), report.merged(), report.unchanged(), report.rejected());
  }

  /** Why rows were rejected and which rows, the most frequent reason first. */
  static List<Map.Entry<String, List<Reject>>> reasons(CaptureReport report) {
    var byReason = report.rejects().stream().collect(Collectors.groupingBy(reject -> reject.reason().text(Terms.language())));
    return byReason.entrySet().stream()
        .sorted(Comparator.comparing((Map.Entry<String, List<Reject>> e) -> -e.getValue().size()).thenComparing(Map.Entry.comparingByKey())).toList();
  }

  /** The numbers of the first of these rows, as a spreadsheet counts. */
  static String rows(List<Reject> rejects) {
    var first = rejects.stream().limit(SHOWN).map(reject -> Long.toString(reject.row())).collect(Collectors.joining(", "));
    return rejects.size() > SHOWN ? first + " …" : first;
  }
}
