package org.leadworkbench.ui.leads;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.TypeScale;

/** What stands where the list has no lead: what that means, and what to do first. */
final class EmptyList {
  private static final int WIDTH = 460;
  private static final int NUMBER_WIDTH = 24;
  private static final int BUTTONS = 3;
  private static final List<String> STEPS = List.of("beginEmpty.step1", "beginEmpty.step2", "beginEmpty.step3");
  private final Composite page;
  private final Composite middle;
  private final Label title;
  private final Label sentence;
  private final Composite steps;
  private final Button first;
  private final Button second;
  private final Button third;
  private Runnable doFirst = () -> {};
  private Runnable doSecond = () -> {};
  private Runnable doThird = () -> {};

  /** What can be done where there is nothing. */
  interface Actions {
    void importList();

    void newLead();

    void addSample();

    void showAll();

    void showWithoutSearch();
  }

  EmptyList(Composite parent) {
    page = Controls.id(new Composite(parent, SWT.NONE), "leads.empty");
    Spacing.block(1).applyTo(page);
    middle = new Composite(page, SWT.NONE);
    Spacing.block(1).spacing(0, Spacing.LARGE).applyTo(middle);
    GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(middle);
    title = wide(Controls.id(Controls.text(middle, ""), "leads.empty.title"));
    title.setFont(TypeScale.FIGURE.font());
    sentence = wide(Controls.styled(Controls.id(Controls.text(middle, ""), "leads.empty.sentence"), "muted"));
    steps = steps();
    var buttons = new Composite(middle, SWT.NONE);
    Spacing.block(BUTTONS).applyTo(buttons);
    first = button(buttons, "leads.empty.first", () -> doFirst.run());
    second = button(buttons, "leads.empty.second", () -> doSecond.run());
    third = button(buttons, "leads.empty.third", () -> doThird.run());
  }

  Composite control() {
    return page;
  }

  /** Says why this filter shows nothing. */
  void say(LeadFilter filter, Actions actions) {
    doThird = actions::addSample;
    third.setText(Messages.TEXT.get("beginEmpty.third"));
    boolean nothingAtAll = filter.isWhole() && (filter.choice() == Choice.OPEN || filter.choice() == Choice.ALL);
    Controls.present(third, nothingAtAll);
    Controls.present(steps, nothingAtAll);
    Controls.present(sentence, !nothingAtAll);
    if (nothingAtAll) say("beginEmpty", "", actions::importList, actions::newLead);
    else if (filter.isWhole()) say("choiceEmpty", Messages.TEXT.get("Empty." + filter.choice().name()), actions::showAll, actions::newLead);
    else say("searchEmpty", Messages.TEXT.get("searchEmpty.sentence"), actions::showWithoutSearch, actions::showAll);
  }

  private void say(String key, String why, Runnable doFirst, Runnable doSecond) {
    this.doFirst = doFirst;
    this.doSecond = doSecond;
    title.setText(Messages.TEXT.get(key + ".title"));
    sentence.setText(why);
    first.setText(Messages.TEXT.get(key + ".first"));
    second.setText(Messages.TEXT.get(key + ".second"));
    page.layout(true, true);
  }

  private Composite steps() {
    var steps = new Composite(middle, SWT.NONE);
    Spacing.block(2).spacing(Spacing.MEDIUM, Spacing.LARGE).applyTo(steps);
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(steps);
    for (var step : STEPS) {
      var number = Controls.styled(Controls.text(steps, Integer.toString(STEPS.indexOf(step) + 1)), "accent");
      number.setFont(TypeScale.TITLE.font());
      GridDataFactory.fillDefaults().hint(NUMBER_WIDTH, SWT.DEFAULT).align(SWT.BEGINNING, SWT.BEGINNING).applyTo(number);
      var what = Controls.text(steps, Messages.TEXT.get(step));
      GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(WIDTH - NUMBER_WIDTH, SWT.DEFAULT).applyTo(what);
    }
    return steps;
  }

  private static Label wide(Label label) {
    GridDataFactory.fillDefaults().hint(WIDTH, SWT.DEFAULT).applyTo(label);
    return label;
  }

  private static Button button(Composite row, String id, Runnable pressed) {
    var button = Controls.push(row, id);
    GridDataFactory.fillDefaults().applyTo(button);
    button.addListener(SWT.Selection, e -> pressed.run());
    return button;
  }
}
