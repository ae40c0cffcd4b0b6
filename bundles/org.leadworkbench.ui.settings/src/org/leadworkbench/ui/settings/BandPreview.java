package org.leadworkbench.ui.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.TypeScale;

/** How many leads each threshold makes Hot and whether sales can call them: a sentence for what is entered, bars for what could be. */
final class BandPreview {
  private static final int BAR_WIDTH = 120;
  private static final int BAR_HEIGHT = 12;
  private static final int COUNT_WIDTH = 230;
  private final Bands bands;
  private final Text sentence;
  private final List<Label> counts = new ArrayList<>();

  BandPreview(Composite parent, Bands bands) {
    this.bands = bands;
    Controls.heading(parent, Messages.TEXT.get("preview.heading"));
    sentence = Controls.sentence(parent, "settings.preview", Messages.TEXT.get("preview.heading"));
    GridDataFactory.fillDefaults().grab(true, false).hint(420, 5 * sentence.getLineHeight()).applyTo(sentence);
    var lines = new Composite(parent, SWT.NONE);
    Spacing.block(3).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
    for (var step : bands.steps(Map.of())) counts.add(line(lines, step));
  }

  void show(Map<String, String> values) {
    sentence.setText(bands.sentence(values));
    var steps = bands.steps(values);
    for (int i = 0; i < steps.size(); i++) counts.get(i).setText(text(steps.get(i)));
    sentence.requestLayout();
    counts.getFirst().getParent().layout();
  }

  private static String text(Bands.Step step) {
    return Messages.TEXT.get(step.isTooMany() ? "preview.hot.toomany" : "preview.hot", step.leads());
  }

  private static Label line(Composite lines, Bands.Step step) {
    new Label(lines, SWT.NONE).setText(Messages.TEXT.get("preview.from", step.threshold()));
    var bar = new Canvas(lines, SWT.NONE);
    GridDataFactory.fillDefaults().hint(BAR_WIDTH, BAR_HEIGHT).align(SWT.FILL, SWT.CENTER).applyTo(bar);
    bar.addListener(SWT.Paint, e -> {
      e.gc.setBackground(bar.getDisplay().getSystemColor(SWT.COLOR_LIST_SELECTION));
      e.gc.fillRectangle(0, 0, (int) Math.round(step.share() * bar.getClientArea().width), BAR_HEIGHT);
    });
    var count = Controls.text(lines, "");
    GridDataFactory.fillDefaults().grab(true, false).hint(TypeScale.wide(COUNT_WIDTH), SWT.DEFAULT).applyTo(count);
    return count;
  }
}
