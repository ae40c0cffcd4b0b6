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
import org.leadworkbench.ui.TypeScale;
import org.leadworkbench.ui.table.VirtualTable;

/** Above the list: what it shows and how many leads that are; a search as one types, a band, and how the list is shown. */
final class FilterRow {
  private static final int PAUSE_MILLIS = 150;
  private static final List<Band> BANDS = List.of(Band.HOT, Band.WARM, Band.COLD);
  private final Listener listener;
  private final Label title;
  private final Label count;
  private final Text search;
  private final Combo band;
  private boolean silent;

  /** Who applies what is chosen. */
  interface Listener {
    void filter(UnaryOperator<LeadFilter> change);
  }

  FilterRow(Composite parent, Listener listener) {
    this.listener = listener;
    var head = row(parent, 2);
    title = Controls.id(new Label(head, SWT.NONE), "leads.title");
    title.setFont(TypeScale.FIGURE.font());
    count = Controls.styled(Controls.id(new Label(head, SWT.NONE), "leads.count"), "muted");
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.END).applyTo(count);
    var row = row(parent, 3);
    search = search(row);
    band = bands(row);
  }

  /** Where more about the list can be placed: behind the search. */
  Composite row() {
    return search.getParent();
  }

  /** This is what the list shows, by its name. */
  void show(String name, LeadFilter filter) {
    silent = true;
    title.setText(Controls.literal(name));
    title.getParent().layout();
    if (!search.getText().strip().equals(filter.text())) search.setText(filter.text());
    band.select(filter.band().map(b -> BANDS.indexOf(b) + 1).orElse(0));
    silent = false;
  }

  void count(int leads) {
    if (count.isDisposed()) return;
    count.setText(leads > VirtualTable.MOST ? Messages.TEXT.get("list.count.most", leads, VirtualTable.MOST) : Messages.TEXT.get("list.count", leads));
  }

  void focus() {
    search.setFocus();
  }

  private static Composite row(Composite parent, int columns) {
    var row = new Composite(parent, SWT.NONE);
    Spacing.block(columns).applyTo(row);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
    return row;
  }

  private Text search(Composite row) {
    var text = Controls.id(new Text(row, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL), "leads.search");
    Controls.named(text, Messages.TEXT.get("filter.search"));
    text.setMessage(Messages.TEXT.get("filter.search"));
    GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(120, SWT.DEFAULT).applyTo(text);
    Runnable apply = () -> {
      if (!text.isDisposed()) listener.filter(filter -> filter.containing(text.getText()));
    };
    text.addListener(SWT.Modify, e -> {
      if (!silent) text.getDisplay().timerExec(PAUSE_MILLIS, apply);
    });
    return text;
  }

  private Combo bands(Composite row) {
    var combo = Controls.named(Controls.id(new Combo(row, SWT.READ_ONLY), "leads.band"), Messages.TEXT.get("filter.band"));
    combo.add(Messages.TEXT.get("filter.band.all"));
    BANDS.forEach(each -> combo.add(Terms.of(each)));
    combo.select(0);
    combo.addListener(SWT.Selection, e -> listener.filter(filter -> filter.of(band(combo.getSelectionIndex()))));
    return combo;
  }

  private static Optional<Band> band(int index) {
    return index == 0 ? Optional.empty() : Optional.of(BANDS.get(index - 1));
  }
}
