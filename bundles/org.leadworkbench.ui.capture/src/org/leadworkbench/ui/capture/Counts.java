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
  private Counts() {}

  static String text(String key, CaptureReport report) {
    return Messages.TEXT.get(key, report.rows(), report.created(), report.updated(), report.merged(), report.unchanged(), report.rejected());
  }

  /** Why rows were rejected and how many for each reason, the most frequent first. */
  static List<Map.Entry<String, Long>> reasons(CaptureReport report) {
    Map<String, Long> counted = report.rejects().stream().map(Reject::reason)
        .collect(Collectors.groupingBy(why -> why.text(Terms.language()), Collectors.counting()));
    return counted.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder()).thenComparing(Map.Entry.comparingByKey())).toList();
  }
}
