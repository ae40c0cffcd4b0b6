package org.leadworkbench.ui.qualify;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;

/** The reasons of a probability: each a line of text, a bar, to the right for it and to the left against it, and its value with its sign. */
final class Reasons {
  /** The theme's colours of bars, see plugin.xml. */
  private static final String FOR = "org.leadworkbench.ui.qualify.for";
  private static final String AGAINST = "org.leadworkbench.ui.qualify.against";
  private static final int BAR_WIDTH = 110;
  private static final int BAR_HEIGHT = 12;
  private final Composite lines;
  private List<Verdict.Reason> shown = List.of();

  Reasons(Composite parent) {
    lines = Controls.id(new Composite(parent, SWT.NONE), "qualify.reasons");
    Spacing.block(3).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
  }

  void clear() {
    for (Control line : lines.getChildren()) line.dispose();
  }

  void show(List<Verdict.Reason> reasons) {
    // Whoever reads a line of them is not thrown out of it.
    if (lines.getChildren().length > 0 && reasons.equals(shown)) return;
    shown = List.copyOf(reasons);
    lines.setRedraw(false);
    clear();
    double longest = reasons.stream().mapToDouble(r -> Math.abs(r.logOdds())).max().orElse(1);
    for (var reason : reasons) line(reason, longest);
    if (reasons.isEmpty()) Controls.text(lines, Messages.TEXT.get("reasons.none"));
    lines.setRedraw(true);
  }

  private void line(Verdict.Reason reason, double longest) {
    var text = Controls.sentence(lines, "qualify.reason." + reason.question(), Messages.TEXT.get("reasons.for", reason.text(), reason.value()));
    text.setText(reason.text());
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
    var bar = new Canvas(lines, SWT.NONE);
    GridDataFactory.fillDefaults().hint(BAR_WIDTH, BAR_HEIGHT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
    bar.addListener(SWT.Paint, e -> paint(e.gc, bar.getClientArea(), reason.logOdds() / longest));
    var value = new Label(lines, SWT.RIGHT);
    value.setText(reason.value());
    GridDataFactory.fillDefaults().hint(45, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(value);
  }

  private static void paint(GC gc, Rectangle area, double share) {
    int middle = area.width / 2;
    int length = (int) Math.round(Math.abs(share) * (middle - 1));
    gc.setBackground(JFaceResources.getColorRegistry().get(share < 0 ? AGAINST : FOR));
    gc.fillRectangle(share < 0 ? middle - length : middle, 1, length, area.height - 2);
    gc.setForeground(gc.getDevice().getSystemColor(SWT.COLOR_GRAY));
    gc.drawLine(middle, 0, middle, area.height);
  }
}
