package org.leadworkbench.ui.leads;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.KeptRows;
import org.leadworkbench.ui.Spacing;

/** The latest lines of the time line on the lead's page: what was said and done, by whom and when. */
final class Story {
  private static final int LINES = 8;
  private final Composite lines;
  private final KeptRows<TimeLine.Line> rows;
  private List<TimeLine.Line> shown = List.of();

  Story(Composite parent) {
    lines = Controls.id(new Composite(parent, SWT.NONE), "lead.story");
    Spacing.block(2).spacing(Spacing.LARGE, Spacing.MEDIUM).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
    rows = new KeptRows<>(() -> new Row(lines));
  }

  void show(List<TimeLine.Line> all) {
    var latest = all.stream().limit(LINES).toList();
    if (latest.equals(shown)) return;
    shown = latest;
    lines.setRedraw(false);
    rows.show(latest);
    lines.setRedraw(true);
  }

  private static final class Row implements KeptRows.Row<TimeLine.Line> {
    private final Label when;
    private final Composite cell;
    private final Label what;
    private final Text more;

    Row(Composite parent) {
      when = Controls.styled(new Label(parent, SWT.NONE), "muted");
      GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(when);
      cell = new Composite(parent, SWT.NONE);
      Spacing.block(1).spacing(0, 1).applyTo(cell);
      GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
      what = wide(new Label(cell, SWT.WRAP));
      more = wide(Controls.sentence(cell, "lead.story.more", Messages.TEXT.get("line.more")));
    }

    @Override
    public void show(TimeLine.Line line) {
      when.setText(line.when());
      what.setText(Controls.literal(Messages.TEXT.get("story.what", line.what(), line.who())));
      more.setText(line.more());
      Controls.present(more, !line.more().isBlank());
    }

    @Override
    public List<Control> controls() {
      return List.of(when, cell);
    }

    private static <C extends Control> C wide(C control) {
      GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(control);
      return control;
    }
  }
}
