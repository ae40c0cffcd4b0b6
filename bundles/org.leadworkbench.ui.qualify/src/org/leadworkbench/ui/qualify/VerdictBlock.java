package org.leadworkbench.ui.qualify;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.verdict.Reasons;
import org.leadworkbench.ui.verdict.Verdict;

/** The judgement on screen: the headline above the questions, the reasons below them. */
final class VerdictBlock {
  private final Label symbol;
  private final Text headline;
  private final Text interval;
  private final Text fused;
  private final Text next;
  private Text base;
  private Reasons reasons;
  private Text toHot;
  private Text lever;

  VerdictBlock(Composite page) {
    var row = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    symbol = new Label(row, SWT.NONE);
    GridDataFactory.fillDefaults().hint(16, 16).align(SWT.CENTER, SWT.CENTER).applyTo(symbol);
    headline = line(row, "qualify.headline", "qualify.verdict");
    headline.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    interval = line(row, "qualify.interval", "qualify.interval");
    GridDataFactory.createFrom((GridData) interval.getLayoutData()).span(2, 1).indent(16 + Spacing.MEDIUM, 0).applyTo(interval);
    fused = line(row, "qualify.fused", "qualify.fused");
    GridDataFactory.createFrom((GridData) fused.getLayoutData()).span(2, 1).indent(16 + Spacing.MEDIUM, 0).applyTo(fused);
    next = Controls.styled(line(row, "qualify.next", "qualify.next"), "accent");
    GridDataFactory.createFrom((GridData) next.getLayoutData()).span(2, 1).indent(16 + Spacing.MEDIUM, 0).applyTo(next);
  }

  /** Draws the part that stands below the questions. */
  void drawReasons(Composite page) {
    Controls.heading(page, Messages.TEXT.get("reasons.heading"));
    base = line(page, "qualify.base", "qualify.base");
    reasons = new Reasons(page, "qualify.reason");
    toHot = line(page, "qualify.toHot", "qualify.toHot");
    lever = line(page, "qualify.lever", "qualify.lever");
  }

  void show(Verdict verdict) {
    symbol.setImage(Icon.of(verdict.band()).image());
    headline.setText(verdict.headline());
    interval.setText(verdict.interval());
    base.setText(verdict.base());
    reasons.show(verdict.reasons());
    say(fused, verdict.fused());
    say(next, verdict.next());
    say(toHot, verdict.toHot());
    say(lever, verdict.lever());
  }

  /** Nothing was judged yet. */
  void clear() {
    symbol.setImage(null);
    for (var text : new Text[] {headline, interval, fused, next, base, toHot, lever}) text.setText("");
    reasons.clear();
  }

  private static void say(Text line, String sentence) {
    line.setText(sentence);
    Controls.present(line, !sentence.isEmpty());
  }

  private static Text line(Composite parent, String id, String name) {
    var text = Controls.sentence(parent, id, Messages.TEXT.get(name));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
    return text;
  }
}
