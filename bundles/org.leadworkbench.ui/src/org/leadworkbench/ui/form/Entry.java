package org.leadworkbench.ui.form;

import java.util.Optional;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Texts;
import org.leadworkbench.ui.Tone;

/** One field of a form on screen: label, control, and below it what is wrong. */
final class Entry implements Content.Listener {
  private static final Texts TEXTS = Texts.beside(Entry.class);
  private static final int LABEL_WIDTH = 170;
  private static final int CONTROL_WIDTH = 190;
  private final Field field;
  private final Form.Listener listener;
  private final Label label;
  private final Composite cell;
  private final Input input;
  private final Content content;
  private final Label below;

  Entry(Composite parent, String id, Field field, Form.Listener listener) {
    this.field = field;
    this.listener = listener;
    label = Controls.text(parent, field.label());
    label.setToolTipText(field.help());
    // Only whole sentences, as questions are, take room from the fields.
    int wanted = label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x;
    GridDataFactory.fillDefaults().align(SWT.FILL, field.kind() == Field.Kind.PARAGRAPH ? SWT.TOP : SWT.CENTER)
        .hint(Math.min(wanted, LABEL_WIDTH), SWT.DEFAULT).grab(wanted > LABEL_WIDTH, false).applyTo(label);
    cell = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(cell);
    GridDataFactory.fillDefaults().hint(CONTROL_WIDTH, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cell);
    input = Input.of(cell, id, field, this::changed);
    below = Controls.id(Controls.text(cell, ""), id + ".wrong");
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(below);
    content = new Content(field.kind(), new Spelling(Terms.language()), input, this);
    describe(id);
    show(field.standard());
  }

  private void describe(String id) {
    var control = Controls.named(Controls.id(input.control(), id), field.label());
    // Over a list of options it would cover the first ones; there the label has it alone.
    control.setToolTipText(field.help().isEmpty() || field.kind() == Field.Kind.CHOICE ? null : field.help());
    control.getAccessible().addAccessibleListener(new AccessibleAdapter() {
      @Override
      public void getDescription(AccessibleEvent e) {
        e.result = (below.getText() + " " + field.help()).strip();
      }
    });
    control.addListener(SWT.FocusOut, e -> content.left());
  }

  /** In canonical form; none where it cannot be read. */
  Optional<String> value() {
    return content.value();
  }

  void show(String canonical) {
    content.show(canonical);
  }

  void refresh(String canonical) {
    content.refresh(canonical);
  }

  void complain(String sentence) {
    say(sentence, Tone.HOT);
  }

  void remark(String sentence) {
    say(sentence, Tone.MUTED);
  }

  private void say(String sentence, Tone tone) {
    if (below.isDisposed()) return;
    Controls.tone(below, tone);
    if (below.getText().equals(Controls.literal(sentence))) return;
    below.setText(Controls.literal(sentence));
    ((GridData) below.getLayoutData()).exclude = sentence.isEmpty();
    below.setVisible(!sentence.isEmpty());
    below.requestLayout();
    input.control().getAccessible().sendEvent(ACC.EVENT_DESCRIPTION_CHANGED, null);
  }

  void enable(boolean enabled) {
    Control control = input.control();
    control.setEnabled(enabled);
  }

  /** Goes before all others. */
  void first() {
    cell.moveAbove(null);
    label.moveAbove(null);
  }

  void focus() {
    input.control().setFocus();
    if (input.control() instanceof Text text) text.selectAll();
  }

  private void changed() {
    content.changed();
  }

  @Override
  public void entered(String canonical) {
    complain("");
    listener.changed(field.id(), canonical);
  }

  @Override
  public void unreadable() {
    complain(TEXTS.get(field.kind() == Field.Kind.DAY ? "form.day" : "form.amount"));
    listener.unreadable(field.id());
  }

  @Override
  public void shown() {
    complain("");
  }
}
