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
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Texts;
import org.leadworkbench.ui.Tone;

/** The reasons of a probability: each a line of text, a bar, to the right for it and to the left against it, and its value with its sign. */
public final class Reasons {
  private static final Texts TEXTS = Texts.beside(Reasons.class);
  private static final int BAR_WIDTH = 110;
  private static final int BAR_HEIGHT = 12;
  private final String id;
  private final Composite lines;
  private List<Verdict.Reason> shown = List.of();

  /**
   * In this parent.
   *
   * @param id stable name; a line's is {@code id.question}
   */
  public Reasons(Composite parent, String id) {
    this.id = id;
    lines = Controls.id(new Composite(parent, SWT.NONE), id);
    Spacing.block(3).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
  }

  /** Takes the reasons away. */
  public void clear() {
    for (Control line : lines.getChildren()) line.dispose();
  }

  /** Shows these reasons. */
  public void show(List<Verdict.Reason> reasons) {
    // Whoever reads a line of them is not thrown out of it.
    if (lines.getChildren().length > 0 && reasons.equals(shown)) return;
    shown = List.copyOf(reasons);
    lines.setRedraw(false);
    clear();
    double longest = reasons.stream().mapToDouble(r -> Math.abs(r.logOdds())).max().orElse(1);
    for (var reason : reasons) line(reason, longest);
    if (reasons.isEmpty()) Controls.text(lines, TEXTS.get("reasons.none"));
    lines.setRedraw(true);
  }

  private void line(Verdict.Reason reason, double longest) {
    var text = Controls.sentence(lines, id + "." + reason.question(), TEXTS.get("reasons.for", reason.text(), reason.value()));
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
    gc.setBackground((share < 0 ? Tone.AGAINST : Tone.FOR).color());
    gc.setAntialias(SWT.ON);
    gc.fillRoundRectangle(share < 0 ? middle - length : middle, 2, length, area.height - 4, 4, 4);
    gc.setForeground(Tone.BORDER.color());
    gc.drawLine(middle, 0, middle, area.height);
  }
}
