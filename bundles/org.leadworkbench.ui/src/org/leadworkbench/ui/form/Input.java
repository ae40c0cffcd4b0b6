package org.leadworkbench.ui.form;

import java.util.stream.IntStream;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Texts;

/** The control of a field. */
interface Input {
  /** The control that takes the keyboard. */
  Control control();

  /** What is entered, as it is typed or the value that is chosen. */
  String text();

  /** Shows this text or the option of this value. */
  void show(String text);

  /** Whether somebody may be in the middle of typing. */
  boolean typing();

  /** Draws the control that fits the field; {@code entered} is called after each change. */
  static Input of(Composite parent, String id, Field field, Runnable entered) {
    return switch (field.kind()) {
      case CHOICE -> choice(parent, field, entered);
      case PARAGRAPH -> typed(parent, SWT.MULTI | SWT.WRAP | SWT.V_SCROLL, 3, entered);
      case SECRET -> typed(parent, SWT.PASSWORD, 1, entered);
      case FOLDER, FILE -> path(parent, id, field, entered);
      case LINE, AMOUNT, DAY -> typed(parent, SWT.NONE, 1, entered);
    };
  }

  private static Input choice(Composite parent, Field field, Runnable entered) {
    var combo = new Combo(parent, SWT.READ_ONLY);
    int open = field.standard().isEmpty() && field.options().stream().noneMatch(o -> o.value().isEmpty()) ? 1 : 0;
    if (open == 1) combo.add(Texts.beside(Input.class).get("form.open"));
    for (var option : field.options()) combo.add(option.label());
    combo.select(0);
    combo.setVisibleItemCount(12);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
    combo.addListener(SWT.Selection, e -> entered.run());
    combo.addListener(SWT.MouseVerticalWheel, e -> e.doit = false); // who scrolls the page must not choose something on the way
    record Choice(Combo control, Field field, int open) implements Input {
      @Override
      public String text() {
        int chosen = control.getSelectionIndex() - open;
        return chosen < 0 ? "" : field.options().get(chosen).value();
      }

      @Override
      public void show(String value) {
        control.select(IntStream.range(0, field.options().size()).filter(i -> field.options().get(i).value().equals(value))
            .map(i -> i + open).findFirst().orElse(0));
      }

      @Override
      public boolean typing() {
        return false;
      }
    }
    return new Choice(combo, field, open);
  }

  private static Input typed(Composite parent, int style, int lines, Runnable entered) {
    var text = new Text(parent, SWT.BORDER | style);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight()).applyTo(text);
    text.addListener(SWT.Modify, e -> entered.run());
    if (lines > 1) text.addListener(SWT.Traverse, e -> e.doit |= e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS);
    record Typed(Text control) implements Input {
      @Override
      public String text() {
        return control.getText();
      }

      @Override
      public void show(String text) {
        control.setText(text);
      }

      @Override
      public boolean typing() {
        return control.isFocusControl();
      }
    }
    return new Typed(text);
  }

  private static Input path(Composite parent, String id, Field field, Runnable entered) {
    var cell = new Composite(parent, SWT.NONE);
    Spacing.block(2).applyTo(cell);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(cell);
    var input = typed(cell, SWT.NONE, 1, entered);
    var browse = Controls.push(cell, id + ".browse");
    browse.setText(Texts.beside(Input.class).get("form.browse"));
    Controls.named(browse, Texts.beside(Input.class).get("form.browse.field", field.label()));
    browse.addListener(SWT.Selection, e -> {
      var chosen = field.kind() == Field.Kind.FOLDER ? new DirectoryDialog(parent.getShell()).open() : new FileDialog(parent.getShell(), SWT.OPEN).open();
      if (chosen != null) input.show(chosen);
    });
    return input;
  }
}
