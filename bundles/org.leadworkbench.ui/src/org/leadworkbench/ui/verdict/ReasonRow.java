package org.leadworkbench.ui.verdict;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.KeptRows;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.TypeScale;

/** One reason: its text, its bar and its value. */
final class ReasonRow implements KeptRows.Row<ReasonRow.Weighed> {
  /** A reason with the length of its bar, -1 to 1 of the longest. */
  record Weighed(Verdict.Reason reason, double share) {}

  static final int COLUMNS = 3;
  private static final int BAR_WIDTH = 110;
  private static final int BAR_HEIGHT = 12;
  private static final int VALUE_WIDTH = 45;
  private final String id;
  private final Text text;
  private final Canvas bar;
  private final Label value;
  private double share;

  ReasonRow(Composite parent, String id) {
    this.id = id;
    text = Controls.sentence(parent, id, "");
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(text);
    bar = new Canvas(parent, SWT.NONE);
    GridDataFactory.fillDefaults().hint(BAR_WIDTH, BAR_HEIGHT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
    bar.addListener(SWT.Paint, e -> paint(e.gc, bar.getClientArea()));
    value = new Label(parent, SWT.RIGHT);
    GridDataFactory.fillDefaults().hint(TypeScale.wide(VALUE_WIDTH), SWT.DEFAULT).align(SWT.FILL, SWT.CENTER).applyTo(value);
  }

  @Override
  public void show(Weighed weighed) {
    var reason = weighed.reason();
    share = weighed.share();
    Controls.id(text, id + "." + reason.question());
    Controls.named(text, Reasons.TEXTS.get("reasons.for", reason.text(), reason.value()));
    text.setText(reason.text());
    value.setText(reason.value());
    bar.redraw();
  }

  @Override
  public List<Control> controls() {
    return List.of(text, bar, value);
  }

  private void paint(GC gc, Rectangle area) {
    int middle = area.width / 2;
    int length = (int) Math.round(Math.abs(share) * (middle - 1));
    gc.setBackground((share < 0 ? Tone.AGAINST : Tone.FOR).color());
    gc.setAntialias(SWT.ON);
    gc.fillRoundRectangle(share < 0 ? middle - length : middle, 2, length, area.height - 4, 4, 4);
    gc.setForeground(Tone.BORDER.color());
    gc.drawLine(middle, 0, middle, area.height);
  }
}
