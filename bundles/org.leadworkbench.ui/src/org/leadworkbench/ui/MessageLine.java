package org.leadworkbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** A line at the top of a window that says what was refused or what came of something; it takes no room while there is nothing to say. */
public final class MessageLine {
  private final Composite line;
  private final Label icon;
  private final Label text;

  /** In a parent with a grid layout of so many columns. */
  public MessageLine(Composite parent, String id, int columns) {
    line = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(line);
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).exclude(true).applyTo(line);
    line.setVisible(false);
    icon = new Label(line, SWT.NONE);
    GridDataFactory.fillDefaults().align(SWT.LEFT, SWT.TOP).applyTo(icon);
    text = Controls.id(Controls.text(line, ""), id);
    GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(text);
  }

  /** Shows why something was refused; an empty sentence takes the line away. */
  public void show(String sentence) {
    show(sentence, true);
  }

  /** Shows the sentence with or without a sign of warning; an empty one takes the line away. */
  public void show(String sentence, boolean warning) {
    if (line.isDisposed()) return;
    icon.setImage(warning ? Icon.WARNING.image() : null);
    Controls.present(icon, warning);
    ((GridData) text.getLayoutData()).horizontalSpan = warning ? 1 : 2;
    if (text.getText().equals(Controls.literal(sentence))) return;
    text.setText(Controls.literal(sentence));
    line.setVisible(!sentence.isEmpty());
    ((GridData) line.getLayoutData()).exclude = sentence.isEmpty();
    line.requestLayout();
  }
}
