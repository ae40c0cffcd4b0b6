package org.leadworkbench.ui.leads;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.model.Lead;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.TitleArea;

/** Pairs of leads side by side, one after the other: field by field one chooses which value stays, and then whether they are one person. */
final class MergeDialog extends TitleAreaDialog {
  private static final int SAME = IDialogConstants.CLIENT_ID;
  private static final int DIFFERENT = IDialogConstants.CLIENT_ID + 1;
  private static final int LATER = IDialogConstants.CLIENT_ID + 2;
  private static final Point SIZE = new Point(760, 560);
  private final List<Pair> pairs;
  private final Decisions decisions;
  private final Times times = Times.local();
  private int index;
  private MergeChoice choice;
  private ScrolledPage scrolled;

  /** What is decided; both may be called later, on the screen's thread. */
  interface Decisions {
    void same(MergeChoice choice, Runnable done, Consumer<String> refused);

    void different(Pair pair, Runnable done, Consumer<String> refused);
  }

  /** Above this window, for these pairs, of which there is one at least; {@code open} returns at once. */
  MergeDialog(Shell parent, List<Pair> pairs, Decisions decisions) {
    super(parent);
    this.pairs = pairs;
    this.decisions = decisions;
    choice = new MergeChoice(pairs.getFirst());
    setHelpAvailable(false);
    setBlockOnOpen(false);
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(Messages.TEXT.get("merge.title"));
    Controls.id(shell, "merge");
  }

  @Override
  public void create() {
    super.create();
    TitleArea.align(getTitleImageLabel());
  }

  @Override
  protected boolean isResizable() {
    return true;
  }

  @Override
  protected Point getInitialSize() {
    var area = getShell().getMonitor().getClientArea();
    return new Point(Math.min(SIZE.x, area.width * 9 / 10), Math.min(SIZE.y, area.height * 9 / 10));
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    scrolled = new ScrolledPage((Composite) super.createDialogArea(parent));
    Spacing.page(3).margins(Spacing.LARGE, Spacing.LARGE).spacing(Spacing.LARGE, Spacing.MEDIUM).applyTo(scrolled.page());
    GridDataFactory.fillDefaults().grab(true, true).applyTo(scrolled.control());
    return scrolled.control();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, SAME, Messages.TEXT.get("merge.same"), true), "merge.same");
    Controls.id(createButton(parent, DIFFERENT, Messages.TEXT.get("merge.different"), false), "merge.different");
    Controls.id(createButton(parent, LATER, Messages.TEXT.get("merge.later"), false), "merge.later");
    Controls.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, false), "merge.close");
    show();
  }

  @Override
  protected void buttonPressed(int button) {
    switch (button) {
      case SAME -> decide(() -> decisions.same(choice, this::next, this::refused));
      case DIFFERENT -> decide(() -> decisions.different(choice.pair(), this::next, this::refused));
      case LATER -> next();
      default -> super.buttonPressed(button);
    }
  }

  private void decide(Runnable decision) {
    enable(false);
    decision.run();
  }

  private void next() {
    if (getShell() == null || getShell().isDisposed()) return;
    if (++index >= pairs.size()) {
      close();
      return;
    }
    choice = new MergeChoice(pairs.get(index));
    show();
    enable(true);
  }

  private void refused(String why) {
    if (getShell() == null || getShell().isDisposed()) return;
    setErrorMessage(why);
    enable(true);
  }

  private void enable(boolean enabled) {
    for (int button : new int[] {SAME, DIFFERENT, LATER}) getButton(button).setEnabled(enabled);
  }

  private void show() {
    var pair = choice.pair();
    setErrorMessage(null);
    setTitle(Messages.TEXT.get("merge.heading", LeadCard.title(pair.stays().contact().name().isEmpty() ? pair.goes() : pair.stays())));
    setMessage(Messages.TEXT.get("merge.message", index + 1, pairs.size(), Terms.percent(pair.proposal().similarity())));
    var page = scrolled.page();
    page.setRedraw(false);
    for (var before : page.getChildren()) before.dispose();
    new Label(page, SWT.NONE);
    head(page, Messages.TEXT.get("merge.stays"), pair.stays());
    head(page, Messages.TEXT.get("merge.goes"), pair.goes());
    choice.lines().forEach(line -> line(page, line));
    page.setRedraw(true);
    scrolled.fit();
    getButton(SAME).setFocus();
  }

  private void head(Composite page, String role, Lead lead) {
    var head = new Composite(page, SWT.NONE);
    Spacing.block(1).applyTo(head);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(head);
    Controls.heading(head, role);
    var more = Controls.styled(Controls.text(head, Messages.TEXT.get("merge.lead", Terms.of(lead.state()), times.day(lead.capturedAt()))), "muted");
    GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
  }

  private void line(Composite page, MergeChoice.Line line) {
    var name = Terms.of(line.field());
    var label = Controls.styled(new Label(page, SWT.NONE), "muted");
    label.setText(name);
    if (!line.isOpen()) {
      value(page, line.stays());
      value(page, line.goes());
      return;
    }
    // Buttons of one parent are one choice: each field has a parent of its own.
    var both = new Composite(page, SWT.NONE);
    Spacing.block(2).spacing(Spacing.LARGE, 0).equalWidth(true).applyTo(both);
    GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(both);
    value(both, line, name, false).setSelection(true);
    value(both, line, name, true);
  }

  private static void value(Composite page, String text) {
    var value = Controls.text(page, text.isEmpty() ? "–" : text);
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(value);
  }

  private Button value(Composite both, MergeChoice.Line line, String name, boolean goes) {
    var text = goes ? line.goes() : line.stays();
    var button = Controls.id(new Button(both, SWT.RADIO | SWT.WRAP), "merge." + line.field().key() + (goes ? ".goes" : ".stays"));
    button.setText(Controls.literal(text));
    Controls.named(button, Messages.TEXT.get("merge.value", name, text));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(button);
    button.addListener(SWT.Selection, e -> choice.take(line.field(), goes == button.getSelection()));
    return button;
  }
}
