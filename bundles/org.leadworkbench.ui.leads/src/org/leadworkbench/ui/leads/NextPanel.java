package org.leadworkbench.ui.leads;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.TypeScale;

/** What is next, until when, by whom, and the buttons that do it. What is overdue is said and coloured. */
final class NextPanel {
  private static final int EDGE = 4;
  private final Composite panel;
  private final Text step;
  private final Text due;
  private final Text responsible;
  private final Composite actions;
  private final Commands commands;
  private List<LeadCard.Action> offered = List.of();
  private boolean late;

  NextPanel(Composite parent, Commands commands) {
    this.commands = commands;
    panel = new Composite(parent, SWT.NONE);
    Spacing.block(2).margins(Spacing.LARGE + EDGE, Spacing.MEDIUM).spacing(Spacing.LARGE, 2).applyTo(panel);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(panel);
    panel.addListener(SWT.Paint, e -> {
      e.gc.setBackground((late ? Tone.HOT : Tone.ACCENT).color());
      e.gc.fillRectangle(0, 0, EDGE, panel.getSize().y);
    });
    step = line("lead.step", "card.step");
    step.setFont(TypeScale.FIGURE.font());
    due = line("lead.due", "card.due");
    responsible = Controls.styled(line("lead.responsible", "card.responsible"), "muted");
    actions = new Composite(panel, SWT.NONE);
    var row = new RowLayout(SWT.HORIZONTAL);
    row.marginLeft = row.marginRight = 0;
    row.spacing = Spacing.MEDIUM;
    actions.setLayout(row);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(actions);
  }

  void show(LeadCard card) {
    late = card.isLate();
    step.setText(card.nextStep());
    due.setText(card.due());
    Controls.tone(due, late ? Tone.HOT : Tone.TEXT);
    responsible.setText(Messages.TEXT.get("next.responsible", card.responsible()));
    offer(card.actions());
    panel.redraw();
  }

  /** Whoever has the keyboard on a button keeps it where the buttons stay the same. */
  private void offer(List<LeadCard.Action> now) {
    if (now.equals(offered)) return;
    offered = new ArrayList<>(now);
    for (Control before : actions.getChildren()) before.dispose();
    for (var action : now) {
      var button = Controls.push(actions, "lead.do." + action.name());
      button.setText(Messages.TEXT.of(action));
      button.addListener(SWT.Selection, e -> run(action));
    }
    actions.requestLayout();
  }

  private void run(LeadCard.Action action) {
    if (action == LeadCard.Action.RECIPIENT) commands.show("org.leadworkbench.ui.people.people");
    else commands.run(action.command());
  }

  private Text line(String id, String name) {
    var text = Controls.sentence(panel, id, Messages.TEXT.get(name));
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    return text;
  }
}
