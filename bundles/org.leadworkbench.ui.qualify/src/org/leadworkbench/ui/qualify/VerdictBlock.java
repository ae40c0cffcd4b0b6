package org.leadworkbench.ui.qualify;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Spacing;

/** The judgement on screen: the headline above the questions, the reasons below them. */
final class VerdictBlock {
  private final Label symbol;
  private final Label headline;
  private final Label interval;
  private Label base;
  private Reasons reasons;
  private Label lever;

  VerdictBlock(Composite page) {
    var row = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    symbol = new Label(row, SWT.NONE);
    GridDataFactory.fillDefaults().hint(16, 16).align(SWT.CENTER, SWT.CENTER).applyTo(symbol);
    headline = line(Controls.heading(row, ""), "qualify.headline");
    new Label(row, SWT.NONE);
    interval = line(Controls.text(row, ""), "qualify.interval");
  }

  /** Draws the part that stands below the questions. */
  void drawReasons(Composite page) {
    Controls.heading(page, Messages.TEXT.get("reasons.heading"));
    base = line(Controls.text(page, ""), "qualify.base");
    reasons = new Reasons(page);
    lever = line(Controls.text(page, ""), "qualify.lever");
  }

  void show(Verdict verdict) {
    symbol.setImage(Icon.of(verdict.band()).image());
    headline.setText(Controls.literal(verdict.headline()));
    interval.setText(Controls.literal(verdict.interval()));
    base.setText(Controls.literal(verdict.base()));
    reasons.show(verdict.reasons());
    lever.setText(Controls.literal(verdict.lever()));
  }

  private static Label line(Label label, String id) {
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    return Controls.id(label, id);
  }
}
