package org.leadworkbench.ui.reports;

import java.util.List;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.core.learning.Reliability;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Tone;

/**
 * What was said, to the right, and what came, upwards: points on the diagonal were said rightly; beside each stands of how
 * many leads it is. The table beside it says the same in figures, for who does not see it.
 */
final class ReliabilityDiagram {
  private static final int ROOM = 44;
  private static final int POINT = 9;
  private final Canvas canvas;
  private List<Reliability.Bin> bins = List.of();
  private List<Reliability.Bin> champion = List.of();

  ReliabilityDiagram(Composite parent) {
    canvas = Controls.named(Controls.id(new Canvas(parent, SWT.DOUBLE_BUFFERED), "quality.diagram"), Messages.TEXT.get("quality.diagram"));
    canvas.addListener(SWT.Paint, e -> paint(e.gc, canvas.getClientArea()));
  }

  Canvas control() {
    return canvas;
  }

  /** Shows it, beside the leading model's, which is muted; the same where it leads itself. */
  void show(Reliability reliability, Reliability leading) {
    bins = reliability.bins();
    champion = leading.bins();
    canvas.redraw();
  }

  private void paint(GC gc, Rectangle area) {
    if (bins.isEmpty()) return;
    gc.setAntialias(SWT.ON);
    int side = Math.max(40, Math.min(area.width, area.height) - 2 * ROOM);
    axes(gc, area.x + ROOM, area.y + ROOM / 2, side);
    double most = Stream.concat(bins.stream(), champion.stream()).mapToDouble(b -> Math.max(b.said(), b.came())).max().orElse(1);
    double scale = side / reach(most);
    int left = area.x + ROOM;
    int bottom = area.y + ROOM / 2 + side;
    curve(gc, champion, Tone.MUTED, left, bottom, scale);
    curve(gc, bins, Tone.FOR, left, bottom, scale);
    gc.setForeground(canvas.getForeground());
    for (var bin : bins) gc.drawText(Integer.toString(bin.leads()), x(left, scale, bin) + POINT / 2 + 2, y(bottom, scale, bin) - POINT, true);
    words(gc, left, bottom, side, reach(most));
  }

  /** The axes end at a tenth above what is shown, so that unlikely leads do not all stand in a corner. */
  private static double reach(double most) {
    return Math.min(1, Math.ceil(most * 10 + 0.5) / 10);
  }

  private static void curve(GC gc, List<Reliability.Bin> bins, Tone tone, int left, int bottom, double scale) {
    gc.setForeground(tone.color());
    gc.setBackground(tone.color());
    for (int i = 0; i < bins.size(); i++) {
      int x = x(left, scale, bins.get(i));
      int y = y(bottom, scale, bins.get(i));
      if (i > 0) gc.drawLine(x(left, scale, bins.get(i - 1)), y(bottom, scale, bins.get(i - 1)), x, y);
      gc.fillOval(x - POINT / 2, y - POINT / 2, POINT, POINT);
    }
  }

  private static int x(int left, double scale, Reliability.Bin bin) {
    return left + (int) Math.round(bin.said() * scale);
  }

  private static int y(int bottom, double scale, Reliability.Bin bin) {
    return bottom - (int) Math.round(bin.came() * scale);
  }

  private static void axes(GC gc, int left, int top, int side) {
    gc.setForeground(Tone.BORDER.color());
    gc.drawRectangle(left, top, side, side);
    gc.setLineStyle(SWT.LINE_DASH);
    gc.drawLine(left, top + side, left + side, top);
    gc.setLineStyle(SWT.LINE_SOLID);
  }

  private void words(GC gc, int left, int bottom, int side, double reach) {
    int high = gc.getFontMetrics().getHeight();
    gc.drawText("0", left - 12, bottom - high / 2, true);
    var end = Terms.percent(reach);
    gc.drawText(end, left - gc.textExtent(end).x - 4, bottom - side - high / 2, true);
    gc.drawText(end, left + side - gc.textExtent(end).x, bottom + 4, true);
    gc.drawText(Messages.TEXT.get("quality.said.axis"), left, bottom + 4, true);
    gc.drawText(Messages.TEXT.get("quality.came.axis"), left + 6, bottom - side + 4, true);
  }
}
