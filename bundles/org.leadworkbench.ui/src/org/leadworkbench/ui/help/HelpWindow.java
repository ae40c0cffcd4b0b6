package org.leadworkbench.ui.help;

import java.util.Locale;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Texts;
import org.leadworkbench.ui.Tone;
import org.leadworkbench.ui.TypeScale;

/** The help: its topics at the left, the page beside them. It stays open beside one's work. */
final class HelpWindow extends Dialog {
  private static final Texts TEXTS = Texts.beside(HelpWindow.class);
  private static final int[] SHARES = {27, 73};
  private static final Point SIZE = new Point(820, 620);
  private final HelpPages pages = new HelpPages(Locale.getDefault());
  private final String first;
  private Table topics;
  private StyledText page;

  HelpWindow(Shell parent, String topic) {
    super(parent);
    first = topic;
    setShellStyle(SWT.SHELL_TRIM | SWT.MODELESS);
    setBlockOnOpen(false);
  }

  /** Turns to this page. */
  void turnTo(String topic) {
    topics.setSelection(HelpPages.TOPICS.indexOf(topic));
    show(pages.page(topic));
    getShell().forceActive();
  }

  @Override
  protected void configureShell(Shell shell) {
    super.configureShell(shell);
    shell.setText(TEXTS.get("help.title"));
    Controls.id(shell, "help");
  }

  @Override
  protected Point getInitialSize() {
    return SIZE;
  }

  @Override
  protected Control createDialogArea(Composite parent) {
    var area = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(area);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
    var sash = new SashForm(area, SWT.HORIZONTAL | SWT.SMOOTH);
    GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
    topics(sash);
    page = Controls.named(Controls.id(new StyledText(sash, SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL), "help.page"), TEXTS.get("help.page"));
    page.setMargins(Spacing.PAGE, Spacing.LARGE, Spacing.PAGE, Spacing.LARGE);
    page.setLineSpacing(Spacing.SMALL);
    page.setCaret(null);
    sash.setWeights(SHARES);
    return area;
  }

  @Override
  public void create() {
    super.create();
    turnTo(first);
    page.setFocus();
  }

  @Override
  protected void createButtonsForButtonBar(Composite parent) {
    Controls.id(createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CLOSE_LABEL, true), "help.close");
  }

  private void topics(Composite sash) {
    var side = Controls.styled(new Composite(sash, SWT.NONE), "sidebar");
    Spacing.block(1).margins(Spacing.SMALL, Spacing.MEDIUM).applyTo(side);
    topics = Controls.list(side, "help.topics", TEXTS.get("help.topics"));
    GridDataFactory.fillDefaults().grab(true, true).applyTo(topics);
    for (var topic : HelpPages.TOPICS) new TableItem(topics, SWT.NONE).setText(pages.page(topic).title());
    topics.addListener(SWT.Selection, e -> show(pages.page(HelpPages.TOPICS.get(topics.getSelectionIndex()))));
  }

  private void show(MarkedText marked) {
    page.setText(marked.text());
    page.setFont(TypeScale.BODY.font());
    for (var span : marked.spans()) page.setStyleRange(style(span));
    for (int line = 0; line < page.getLineCount(); line++)
      if (page.getLine(line).startsWith(MarkedText.POINT)) page.setLineWrapIndent(line, 1, Spacing.LARGE);
    page.getDisplay().asyncExec(this::settle);
  }

  /** The lines have their heights only once they are laid out, and the theme has its turn when a control was made. */
  private void settle() {
    if (page.isDisposed()) return;
    page.setBackground(Tone.SURFACE.color());
    page.setForeground(Tone.TEXT.color());
    page.setTopPixel(0);
  }

  private static StyleRange style(MarkedText.Span span) {
    var range = new StyleRange();
    range.start = span.start();
    range.length = span.length();
    switch (span.kind()) {
      case TITLE -> range.font = TypeScale.TITLE.font();
      case HEADING -> range.font = TypeScale.FIGURE.font();
      case STRONG -> {
        range.font = TypeScale.HEADING.font();
        range.foreground = Tone.ACCENT.color();
      }
    }
    return range;
  }
}
