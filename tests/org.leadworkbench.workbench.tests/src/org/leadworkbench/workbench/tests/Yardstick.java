package org.leadworkbench.workbench.tests;

import java.lang.management.ManagementFactory;
import java.util.stream.LongStream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** How fast the thread of the screen is at the moment: a fixed piece of its usual work, against what that takes on a quiet machine. */
final class Yardstick {
  /** On a quiet machine of two cores, as most of those that run this test. */
  private static final long USUAL_NANOS = 20_000_000;
  private static final int LABELS = 5;
  private static final int TIMES = 3;
  private final Display display;

  /** Its first times are slow, as everything's are. */
  Yardstick(Display display) {
    this.display = display;
    slowness();
  }

  /** How many times as long as usual the work takes now; never below 1. Called on any thread. */
  double slowness() {
    var least = new long[1];
    display.syncExec(() -> least[0] = LongStream.generate(this::work).limit(TIMES).min().orElseThrow());
    return Math.max(1, (double) least[0] / USUAL_NANOS);
  }

  private long work() {
    var threads = ManagementFactory.getThreadMXBean();
    long before = threads.getCurrentThreadCpuTime();
    var window = new Shell(display, SWT.NO_TRIM);
    window.setLayout(new GridLayout());
    for (int i = 0; i < LABELS; i++) {
      var label = new Label(window, SWT.WRAP);
      label.setText("The quick brown fox jumps over the lazy dog for the " + i + ". time");
      label.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, false));
    }
    window.setSize(300, 800);
    window.layout(true, true);
    window.dispose();
    return threads.getCurrentThreadCpuTime() - before;
  }
}
