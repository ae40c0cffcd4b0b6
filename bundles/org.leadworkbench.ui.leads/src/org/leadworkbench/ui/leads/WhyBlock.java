package org.leadworkbench.ui.leads;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.model.Band;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.verdict.Reasons;
import org.leadworkbench.ui.verdict.Verdict;

/** Why the lead has its band, as bars, and what would change that. */
final class WhyBlock {
  private final Label heading;
  private final Text base;
  private final Reasons reasons;
  private final Text lever;

  WhyBlock(Composite page, Commands commands) {
    var head = new Composite(page, SWT.NONE);
    Spacing.block(2).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
    heading = Controls.id(Controls.heading(head, Messages.TEXT.get("why.heading")), "lead.why");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
    var answer = Controls.push(head, "lead.answer");
    answer.setText(Messages.TEXT.get("why.answer"));
    answer.addListener(SWT.Selection, e -> commands.show("org.leadworkbench.ui.qualify.qualification"));
    var block = new Composite(page, SWT.NONE);
    Spacing.block(1).spacing(0, Spacing.MEDIUM).applyTo(block);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(block);
    lever = Controls.styled(line(block, "lead.lever", "why.lever"), "accent");
    reasons = new Reasons(block, "lead.reason");
    base = Controls.styled(line(block, "lead.base", "why.base"), "muted");
  }

  void show(Optional<Verdict> verdict) {
    heading.setText(verdict.map(v -> Messages.TEXT.get("why.band", Terms.of(v.band()))).orElseGet(() -> Messages.TEXT.get("why.heading")));
    base.setText(verdict.map(Verdict::base).orElseGet(() -> Messages.TEXT.get("why.nothing")));
    lever.setText(verdict.filter(v -> v.band() != Band.HOT).map(Verdict::lever).orElse(""));
    Controls.present(lever, !lever.getText().isEmpty());
    verdict.ifPresentOrElse(v -> reasons.show(v.reasons()), reasons::clear);
  }

  private static Text line(Composite parent, String id, String name) {
    var text = Controls.sentence(parent, id, Messages.TEXT.get(name));
    GridDataFactory.fillDefaults().grab(true, false).hint(160, SWT.DEFAULT).applyTo(text);
    return text;
  }
}
