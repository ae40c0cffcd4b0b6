package org.leadworkbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** What stands in the middle of a window that has nothing to show: that there is nothing, and below it what to do first. */
public final class EmptyState {
  private static final int WIDTH = 420;
  private static final int LEAST_WIDTH = 120;
  private static final String PARAGRAPH = "\n\n";
  private final Composite page;
  private final Label title;
  private final Text more;

  /**
   * In this parent.
   *
   * @param id stable name of the words below the title; the title's is {@code id.title}
   * @param name what screen readers call the words
   */
  public EmptyState(Composite parent, String id, String name) {
    page = new Composite(parent, SWT.NONE);
    Spacing.page(1).applyTo(page);
    var middle = new Composite(page, SWT.NONE);
    Spacing.block(1).spacing(0, Spacing.MEDIUM).applyTo(middle);
    GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(middle);
    title = Controls.id(Controls.text(middle, ""), id + ".title");
    title.setFont(TypeScale.FIGURE.font());
    more = Controls.styled(Controls.sentence(middle, id, name), "muted");
    page.addListener(SWT.Resize, e -> fit());
    fit();
  }

  /** What is laid out. */
  public Composite control() {
    return page;
  }

  private void fit() {
    int width = Math.clamp(page.getClientArea().width - 2 * Spacing.LARGE, LEAST_WIDTH, WIDTH);
    GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(title);
    GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).applyTo(more);
    page.layout(true, true);
  }

  /** Says this; the first paragraph is the title. */
  public void say(String words) {
    int end = words.indexOf(PARAGRAPH);
    title.setText(Controls.literal(end < 0 ? words : words.substring(0, end)));
    more.setText(end < 0 ? "" : words.substring(end + PARAGRAPH.length()));
    page.layout(true, true);
  }
}
