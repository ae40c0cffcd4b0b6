package org.leadworkbench.ui.leads;

import java.util.Optional;
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
  private static final int WIDTH = 440;
  private final Composite page;
  private final Composite middle;
  private final Label title;
  private final Label sentence;
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
    Spacing.block(2).spacing(Spacing.MEDIUM, Spacing.MEDIUM).applyTo(middle);
    GridDataFactory.fillDefaults().grab(true, true).align(SWT.CENTER, SWT.CENTER).applyTo(middle);
    title = Controls.id(new Label(middle, SWT.CENTER | SWT.WRAP), "leads.empty.title");
    title.setFont(TypeScale.FIGURE.font());
    sentence = Controls.styled(Controls.id(new Label(middle, SWT.CENTER | SWT.WRAP), "leads.empty.sentence"), "muted");
    for (var label : new Label[] {title, sentence}) GridDataFactory.fillDefaults().span(2, 1).hint(WIDTH, SWT.DEFAULT).align(SWT.CENTER, SWT.CENTER).applyTo(label);
    first = button("leads.empty.first", () -> doFirst.run());
    second = button("leads.empty.second", () -> doSecond.run());
    third = button("leads.empty.third", () -> doThird.run());
    GridDataFactory.fillDefaults().span(2, 1).align(SWT.CENTER, SWT.CENTER).applyTo(third);
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
    sentence.setAlignment(nothingAtAll ? SWT.LEFT : SWT.CENTER);
    if (nothingAtAll) say("beginEmpty", Optional.empty(), actions::importList, actions::newLead);
    else if (filter.isWhole()) say("choiceEmpty", Optional.of(filter.choice()), actions::showAll, actions::newLead);
    else say("searchEmpty", Optional.empty(), actions::showWithoutSearch, actions::showAll);
  }

  private void say(String key, Optional<Choice> choice, Runnable doFirst, Runnable doSecond) {
    this.doFirst = doFirst;
    this.doSecond = doSecond;
    title.setText(Messages.TEXT.get(key + ".title"));
    sentence.setText(choice.map(c -> Messages.TEXT.get("Empty." + c.name())).orElseGet(() -> Messages.TEXT.get(key + ".sentence")));
    first.setText(Messages.TEXT.get(key + ".first"));
    second.setText(Messages.TEXT.get(key + ".second"));
    page.layout(true, true);
  }

  private Button button(String id, Runnable pressed) {
    var button = Controls.id(new Button(middle, SWT.PUSH), id);
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.CENTER, SWT.CENTER).applyTo(button);
    button.addListener(SWT.Selection, e -> pressed.run());
    return button;
  }
}
