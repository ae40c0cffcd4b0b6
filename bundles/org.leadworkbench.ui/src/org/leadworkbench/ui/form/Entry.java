package org.leadworkbench.ui.form;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Texts;

/** One field of a form on screen: label, control, and below it what is wrong. */
final class Entry {
  private static final Texts TEXTS = Texts.beside(Entry.class);
  private static final int LABEL_WIDTH = 170;
  private static final int CONTROL_WIDTH = 190;
  private final Spelling spelling = new Spelling(Terms.language());
  private final Field field;
  private final Consumer<String> changed;
  private final Input input;
  private final Label below;
  private boolean silent;

  Entry(Composite parent, String id, Field field, Consumer<String> changed) {
    this.field = field;
    this.changed = changed;
    var label = Controls.text(parent, field.label());
    label.setToolTipText(field.help());
    GridDataFactory.fillDefaults().align(SWT.FILL, field.kind() == Field.Kind.PARAGRAPH ? SWT.TOP : SWT.CENTER)
        .hint(LABEL_WIDTH, SWT.DEFAULT).grab(true, false).applyTo(label);
    var cell = new Composite(parent, SWT.NONE);
    Spacing.block(1).applyTo(cell);
    GridDataFactory.fillDefaults().hint(CONTROL_WIDTH, SWT.DEFAULT).grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cell);
    input = Input.of(cell, field, this::entered);
    describe(id);
    below = Controls.id(Controls.text(cell, ""), id + ".wrong");
    GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(below);
    show(field.standard());
  }

  private void describe(String id) {
    var control = Controls.named(Controls.id(input.control(), id), field.label());
    control.setToolTipText(field.help().isEmpty() ? null : field.help());
  }

  /** In canonical form; none where it cannot be read. */
  Optional<String> value() {
    return spelling.canonical(field.kind(), input.text());
  }

  void show(String canonical) {
    var shown = spelling.shown(field.kind(), canonical);
    silent = true;
    // The caret stays where it is while somebody types what is stored meanwhile.
    if (!value().equals(Optional.of(canonical))) input.show(shown);
    silent = false;
    complain("");
  }

  void complain(String sentence) {
    say(sentence, SWT.COLOR_DARK_RED);
  }

  void remark(String sentence) {
    say(sentence, SWT.COLOR_DARK_GRAY);
  }

  private void say(String sentence, int color) {
    if (below.isDisposed()) return;
    below.setForeground(below.getDisplay().getSystemColor(color));
    if (below.getText().equals(Controls.literal(sentence))) return;
    below.setText(Controls.literal(sentence));
    ((GridData) below.getLayoutData()).exclude = sentence.isEmpty();
    below.setVisible(!sentence.isEmpty());
    below.requestLayout();
  }

  void enable(boolean enabled) {
    Control control = input.control();
    control.setEnabled(enabled);
  }

  void focus() {
    input.control().setFocus();
  }

  private void entered() {
    if (silent) return;
    var value = value();
    complain(value.isPresent() ? "" : TEXTS.get(field.kind() == Field.Kind.DAY ? "form.day" : "form.amount"));
    value.ifPresent(changed);
  }
}
