package org.leadworkbench.ui.leads;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;

/** The latest lines of the time line on the lead's page: what was said and done, by whom and when. */
final class Story {
  private static final int LINES = 8;
  private final Composite lines;
  private List<TimeLine.Line> shown = List.of();

  Story(Composite parent) {
    lines = Controls.id(new Composite(parent, SWT.NONE), "lead.story");
    Spacing.block(2).spacing(Spacing.LARGE, Spacing.MEDIUM).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
  }

  void show(List<TimeLine.Line> all) {
    var latest = all.stream().limit(LINES).toList();
    if (latest.equals(shown)) return;
    shown = latest;
    lines.setRedraw(false);
    for (Control line : lines.getChildren()) line.dispose();
    latest.forEach(this::line);
    lines.setRedraw(true);
  }

  private void line(TimeLine.Line line) {
    var when = Controls.styled(new Label(lines, SWT.NONE), "muted");
    when.setText(line.when());
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(when);
    var cell = new Composite(lines, SWT.NONE);
    Spacing.block(1).spacing(0, 1).applyTo(cell);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
    var what = new Label(cell, SWT.WRAP);
    what.setText(Controls.literal(Messages.TEXT.get("story.what", line.what(), line.who())));
    wide(what);
    if (!line.more().isBlank()) more(cell, line.more());
  }

  private static void more(Composite cell, String more) {
    var text = Controls.sentence(cell, "lead.story.more", Messages.TEXT.get("line.more"));
    text.setText(more);
    wide(text);
  }

  private static void wide(Control control) {
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(control);
  }
}
