package org.leadworkbench.ui.verdict;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.KeptRows;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Texts;

/** The reasons of a probability: each a line of text, a bar, to the right for it and to the left against it, and its value with its sign. */
public final class Reasons {
  static final Texts TEXTS = Texts.beside(Reasons.class);
  private final Composite lines;
  private final Label none;
  private final KeptRows<ReasonRow.Weighed> rows;

  /**
   * In this parent.
   *
   * @param id stable name; a line's is {@code id.question}
   */
  public Reasons(Composite parent, String id) {
    lines = Controls.id(new Composite(parent, SWT.NONE), id);
    Spacing.block(ReasonRow.COLUMNS).applyTo(lines);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
    none = Controls.text(lines, TEXTS.get("reasons.none"));
    GridDataFactory.fillDefaults().span(ReasonRow.COLUMNS, 1).applyTo(none);
    Controls.present(none, false);
    rows = new KeptRows<>(() -> new ReasonRow(lines, id));
  }

  /** Takes the reasons away. */
  public void clear() {
    Controls.present(none, false);
    rows.show(List.of());
  }

  /** Shows these reasons. */
  public void show(List<Verdict.Reason> reasons) {
    double longest = reasons.stream().mapToDouble(r -> Math.abs(r.logOdds())).max().orElse(1);
    lines.setRedraw(false);
    rows.show(reasons.stream().map(reason -> new ReasonRow.Weighed(reason, reason.logOdds() / longest)).toList());
    Controls.present(none, reasons.isEmpty());
    lines.setRedraw(true);
  }
}
