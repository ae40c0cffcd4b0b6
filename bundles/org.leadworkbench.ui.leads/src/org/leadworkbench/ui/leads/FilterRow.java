package org.leadworkbench.ui.leads;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.leadworkbench.model.Band;
import org.leadworkbench.ui.Controls;
import org.leadworkbench.ui.Spacing;
import org.leadworkbench.ui.Terms;

/** The row above the list: a search as one types, a choice of states, a band, and how many leads there are. */
final class FilterRow {
  private static final int PAUSE_MILLIS = 250;
  private static final List<Band> BANDS = List.of(Band.HOT, Band.WARM, Band.COLD);
  private final Listener listener;
  private final Label count;
  private final Text search;

  /** Who applies what is chosen. */
  interface Listener {
    void filter(UnaryOperator<LeadFilter> change);
  }

  FilterRow(Composite parent, Listener listener) {
    this.listener = listener;
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(4).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    search = search(row);
    choices(row);
    bands(row);
    count = Controls.id(new Label(row, SWT.RIGHT), "leads.count");
    GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).hint(90, SWT.DEFAULT).applyTo(count);
  }

  void count(int leads) {
    if (!count.isDisposed()) count.setText(Messages.TEXT.get("list.count", leads));
  }

  void focus() {
    search.setFocus();
  }

  private Text search(Composite row) {
    var text = Controls.id(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "leads.search");
    Controls.named(text, Messages.TEXT.get("filter.search"));
    text.setMessage(Messages.TEXT.get("filter.search"));
    GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(text);
    Runnable apply = () -> {
      if (!text.isDisposed()) listener.filter(filter -> filter.containing(text.getText()));
    };
    text.addListener(SWT.Modify, e -> text.getDisplay().timerExec(PAUSE_MILLIS, apply));
    return text;
  }

  private void choices(Composite row) {
    var combo = combo(row, "leads.choice", "filter.choice");
    for (var choice : Choice.values()) combo.add(Messages.TEXT.of(choice));
    combo.select(0);
    combo.setVisibleItemCount(Choice.values().length);
    combo.addListener(SWT.Selection, e -> listener.filter(filter -> filter.of(Choice.values()[combo.getSelectionIndex()])));
  }

  private void bands(Composite row) {
    var combo = combo(row, "leads.band", "filter.band");
    combo.add(Messages.TEXT.get("filter.band.all"));
    BANDS.forEach(band -> combo.add(Terms.of(band)));
    combo.select(0);
    combo.addListener(SWT.Selection, e -> listener.filter(filter -> filter.of(band(combo.getSelectionIndex()))));
  }

  private static Optional<Band> band(int index) {
    return index == 0 ? Optional.empty() : Optional.of(BANDS.get(index - 1));
  }

  private static Combo combo(Composite row, String id, String name) {
    return Controls.named(Controls.id(new Combo(row, SWT.READ_ONLY), id), Messages.TEXT.get(name));
  }
}
