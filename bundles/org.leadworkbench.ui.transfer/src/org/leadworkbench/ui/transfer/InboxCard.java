package org.leadworkbench.ui.transfer;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.model.Rating;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Icon;
import org.leadworkbench.ui.ScrolledPage;
import org.leadworkbench.ui.Spacing;

/** The lead of the inbox that is selected: who, why it is Hot, how to reach them, and what sales can answer. */
final class InboxCard {
  private static final int COLUMNS = 2;
  private static final int LABEL_WIDTH = 110;
  private final Clock clock;
  private final ScrolledPage page;
  private final Map<Text, Function<Waiting, String>> fields = new LinkedHashMap<>();
  private final Label symbol;
  private Button reject;

  /** What the buttons do. */
  record Answers(Runnable accept, Runnable reject, Runnable open) {}

  InboxCard(Composite parent, Clock clock, Answers answers) {
    this.clock = clock;
    page = new ScrolledPage(parent);
    var card = page.page();
    Spacing.page(COLUMNS).margins(0, Spacing.MEDIUM).applyTo(card);
    var head = new Composite(card, SWT.NONE);
    Spacing.block(2).applyTo(head);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).grab(true, false).applyTo(head);
    field(head, "who", 2, Waiting::who).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
    symbol = new Label(head, SWT.NONE);
    field(head, "rating", 1, Waiting::rating).setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
    buttons(card, answers);
    labelled(card, "clock", w -> w.clock(clock.instant()));
    labelled(card, "reasons", w -> String.join("\n", w.reasons()));
    labelled(card, "phone", Waiting::phone);
    labelled(card, "email", Waiting::email);
    labelled(card, "source", Waiting::source);
  }

  Composite control() {
    return page.control();
  }

  /** Where the menu of reasons opens. */
  Button reject() {
    return reject;
  }

  void show(Waiting lead) {
    fields.forEach((field, value) -> write(field, value.apply(lead)));
    symbol.setImage(lead.entry().lead().rating().map(Rating::band).map(Icon::of).map(Icon::image).orElse(null));
    symbol.requestLayout();
    page.fit();
  }

  /** Moves the clocks on. */
  void tick(Optional<Waiting> lead) {
    lead.ifPresent(l -> fields.forEach((field, value) -> write(field, value.apply(l))));
  }

  private static void write(Text field, String text) {
    if (!field.getText().equals(text)) field.setText(text);
  }

  private void buttons(Composite card, Answers answers) {
    var row = new Composite(card, SWT.NONE);
    Spacing.block(3).applyTo(row);
    GridDataFactory.fillDefaults().span(COLUMNS, 1).applyTo(row);
    button(row, "accept", answers.accept());
    reject = button(row, "reject", answers.reject());
    button(row, "open", answers.open());
  }

  private static Button button(Composite row, String id, Runnable action) {
    var button = Controls.push(row, "inbox." + id);
    button.setText(Messages.TEXT.get("inbox." + id));
    button.setToolTipText(Messages.TEXT.get("keys." + id));
    button.addListener(SWT.Selection, e -> action.run());
    return button;
  }

  private void labelled(Composite card, String id, Function<Waiting, String> value) {
    var label = Controls.styled(new Label(card, SWT.NONE), "muted");
    label.setText(Messages.TEXT.get("card." + id));
    GridDataFactory.fillDefaults().align(SWT.FILL, SWT.TOP).hint(LABEL_WIDTH, SWT.DEFAULT).applyTo(label);
    field(card, id, 1, value);
  }

  private Text field(Composite parent, String id, int columns, Function<Waiting, String> value) {
    var text = Controls.sentence(parent, "inbox.card." + id, Messages.TEXT.get("card." + id));
    GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).hint(200, SWT.DEFAULT).applyTo(text);
    fields.put(text, value);
    return text;
  }
}
