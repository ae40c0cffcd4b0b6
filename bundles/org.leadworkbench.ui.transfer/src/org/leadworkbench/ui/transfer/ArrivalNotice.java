package org.leadworkbench.ui.transfer;

import java.time.Clock;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbench;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Spacing;

/** A quiet word at the lower corner of the window that something Hot arrived; it takes no focus and goes by itself. */
final class ArrivalNotice {
  private static final int SHOWN_MILLIS = 15_000;
  private static final int WIDTH = 380;
  private static final int FROM_EDGE = 24;
  private static final int ABOVE_STATUS = 48;
  private final IWorkbench workbench;
  private final Clock clock;

  ArrivalNotice(IWorkbench workbench, Clock clock) {
    this.workbench = workbench;
    this.clock = clock;
  }

  void open(List<Waiting> arrived) {
    var window = workbench.getActiveWorkbenchWindow();
    if (window == null) return;
    var above = window.getShell();
    var notice = Controls.id(new Shell(above, SWT.TOOL | SWT.NO_TRIM | SWT.NO_FOCUS), "arrival");
    notice.setText(headline(arrived));
    Spacing.block(1).margins(1, 1).applyTo(notice);
    Controls.styled(notice, "edge");
    draw(notice, arrived);
    var size = notice.computeSize(WIDTH, SWT.DEFAULT);
    var area = above.getBounds();
    notice.setBounds(area.x + area.width - size.x - FROM_EDGE, area.y + area.height - size.y - ABOVE_STATUS, size.x, size.y);
    notice.setVisible(true);
    notice.getDisplay().timerExec(SHOWN_MILLIS, () -> close(notice));
  }

  private void draw(Shell notice, List<Waiting> arrived) {
    var page = new Composite(notice, SWT.NONE);
    Spacing.page(3).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
    var icon = new Label(page, SWT.NONE);
    icon.setImage(Icon.HOT.image());
    GridDataFactory.fillDefaults().align(SWT.LEFT, SWT.TOP).span(1, 2).applyTo(icon);
    line(page, "arrival.headline", headline(arrived)).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    line(page, "arrival.more", more(arrived));
    var buttons = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(buttons);
    GridDataFactory.fillDefaults().span(3, 1).align(SWT.END, SWT.CENTER).applyTo(buttons);
    button(buttons, "arrival.open", () -> {
      close(notice);
      Shown.view(workbench, InboxView.ID, failed -> {});
    });
    button(buttons, "arrival.close", () -> close(notice));
  }

  private static Label line(Composite page, String id, String text) {
    var line = Controls.id(Controls.text(page, text), id);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH - 80, SWT.DEFAULT).applyTo(line);
    return line;
  }

  private static void button(Composite row, String id, Runnable action) {
    var button = Controls.push(row, id);
    button.setText(Messages.TEXT.get(id));
    button.addListener(SWT.Selection, e -> action.run());
  }

  static String headline(List<Waiting> arrived) {
    return arrived.size() == 1 ? Messages.TEXT.get("arrival.one", arrived.getFirst().who()) : Messages.TEXT.get("arrival.many", arrived.size());
  }

  private String more(List<Waiting> arrived) {
    var first = arrived.getFirst();
    return arrived.size() == 1 ? Messages.TEXT.get("arrival.why", first.why(), first.left(clock.instant()))
        : String.join(", ", arrived.stream().map(Waiting::title).limit(5).toList());
  }

  private static void close(Shell notice) {
    if (!notice.isDisposed()) notice.dispose();
  }
}
