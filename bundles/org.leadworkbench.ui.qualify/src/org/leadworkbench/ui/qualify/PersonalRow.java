package org.leadworkbench.ui.qualify;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.KeptRows;

/** One person's own judgement of the lead, as a sentence. */
final class PersonalRow implements KeptRows.Row<String> {
  private final Text text;

  PersonalRow(Composite parent) {
    text = Controls.sentence(parent, "qualify.personal.line", Messages.TEXT.get("personal.title"));
    GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(text);
  }

  @Override
  public void show(String sentence) {
    text.setText(sentence);
  }

  @Override
  public List<Control> controls() {
    return List.of(text);
  }
}
