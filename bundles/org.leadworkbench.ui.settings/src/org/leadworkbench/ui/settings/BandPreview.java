package org.leadworkbench.ui.settings;

import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;

/** How many leads each threshold makes Hot, as a sentence for what is entered and as bars for what could be. */
final class BandPreview {
  private static final int BAR_WIDTH = 220;
  private static final int BAR_HEIGHT = 12;
  private final Bands bands;
  private final Text sentence;

  BandPreview(Composite parent, Bands bands) {
    this.bands = bands;
    Controls.heading(parent, Messages.TEXT.get("preview.heading"));
    sentence = Controls.sentence(parent, "settings.preview", Messages.TEXT.get("preview.heading"));
    GridDataFactory.fillDefaults().grab(true, false).hint(420, SWT.DEFAULT).applyTo(sentence);
    var lines = new Composite(parent, SWT.NONE);
    Spacing.block(3).applyTo(lines);
    for (var step : bands.steps()) line(lines, step);
  }

  void show(Map<String, String> values) {
    sentence.setText(bands.sentence(values));
    sentence.requestLayout();
  }

  private static void line(Composite lines, Bands.Step step) {
    new Label(lines, SWT.NONE).setText(Messages.TEXT.get("preview.from", step.threshold()));
    var bar = new Canvas(lines, SWT.NONE);
    GridDataFactory.fillDefaults().hint(BAR_WIDTH, BAR_HEIGHT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
    bar.addListener(SWT.Paint, e -> {
      e.gc.setBackground(bar.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
      e.gc.fillRectangle(0, 0, (int) Math.round(step.share() * bar.getClientArea().width), BAR_HEIGHT);
    });
    new Label(lines, SWT.NONE).setText(Messages.TEXT.get("preview.hot", step.leads()));
  }
}
