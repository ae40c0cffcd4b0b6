package org.leadworkbench.ui;

import java.util.Optional;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.model.Band;

/** A lead's band as a badge that is told at a glance by its shape, its word and its colour. */
public final class BandBadge extends Canvas {
  private static final int PADDING = 10;
  private static final int SYMBOL = 16;
  private Optional<Band> band = Optional.empty();
  private String text = "";

  /** In this parent; nothing is shown to begin with. */
  public BandBadge(Composite parent, String id) {
    super(parent, SWT.DOUBLE_BUFFERED);
    Controls.id(this, id);
    setFont(TypeScale.FIGURE.font());
    addListener(SWT.Paint, e -> paint(e.gc));
    getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getName(AccessibleEvent e) {
        e.result = text;
      }
    });
    getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
      @Override
      public void getRole(AccessibleControlEvent e) {
        e.detail = ACC.ROLE_LABEL;
      }
    });
  }

  /** Shows this band with these words; without a band the words stand alone. */
  public void show(Optional<Band> band, String text) {
    this.band = band;
    this.text = text;
    requestLayout();
    redraw();
  }

  /** The words it shows. */
  public String text() {
    return text;
  }

  @Override
  public Point computeSize(int width, int height, boolean changed) {
    var gc = new GC(this);
    var words = gc.textExtent(text);
    gc.dispose();
    return new Point(words.x + 2 * PADDING + (band.isPresent() ? SYMBOL + PADDING / 2 : 0), words.y + PADDING);
  }

  private void paint(GC gc) {
    var area = getClientArea();
    gc.setAntialias(SWT.ON);
    gc.setBackground(band.map(Tone::behind).orElse(Tone.FRAME).color());
    gc.fillRoundRectangle(0, 0, area.width, area.height, area.height, area.height);
    int x = PADDING;
    if (band.isPresent()) {
      gc.drawImage(Icon.of(band.get()).image(), x, (area.height - SYMBOL) / 2);
      x += SYMBOL + PADDING / 2;
    }
    gc.setForeground(band.map(Tone::of).orElse(Tone.MUTED).color());
    gc.drawText(text, x, (area.height - gc.textExtent(text).y) / 2, true);
  }
}
