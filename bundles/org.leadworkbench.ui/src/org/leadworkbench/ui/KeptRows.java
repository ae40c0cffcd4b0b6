package org.leadworkbench.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Control;

/**
 * Rows of one kind in a grid. Their controls stay from one showing to the next, as they are slow to make and whoever reads one
 * is not thrown out of it; what there is no row for is hidden.
 *
 * @param <T> what a row shows
 */
public final class KeptRows<T> {
  /** The controls of one row. */
  public interface Row<T> {
    /** Shows this in the row. */
    void show(T value);

    /** All that stand in the grid. */
    List<? extends Control> controls();
  }

  private final Supplier<? extends Row<T>> make;
  private final List<Row<T>> made = new ArrayList<>();

  /** Rows that are made by this, below those made before. */
  public KeptRows(Supplier<? extends Row<T>> make) {
    this.make = make;
  }

  /** Shows these, each in a row, and no others. */
  public void show(List<? extends T> values) {
    while (made.size() < values.size()) made.add(make.get());
    for (int i = 0; i < made.size(); i++) {
      boolean present = i < values.size();
      if (present) made.get(i).show(values.get(i));
      made.get(i).controls().forEach(control -> Controls.present(control, present));
    }
  }
}
