package org.leadworkbench.ui.form;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.TreeMap;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.leadworkbench.ui.Spacing;

/**
 * Draws fields one below the other, each with its label before it, and tells what is entered in canonical form. It knows
 * nothing of what the fields are for.
 */
public final class Form {
  private final Composite page;
  private final String id;
  private final Listener listener;
  private final SequencedMap<String, Entry> entries = new LinkedHashMap<>();

  /** Who is told what the user enters. */
  @FunctionalInterface
  public interface Listener {
    /** This stands in the field now, in canonical form, empty where it was cleared. */
    void changed(String field, String value);

    /** What stands in the field cannot be read, so it has no value; the field itself says so. */
    default void unreadable(String field) {}
  }

  /**
   * Draws the fields with their standards.
   *
   * @param id the form's stable name; a field's is {@code id.field}
   */
  public Form(Composite parent, String id, List<Field> fields, Listener listener) {
    page = new Composite(parent, SWT.NONE);
    Spacing.block(2).spacing(Spacing.MEDIUM, Spacing.MEDIUM).applyTo(page);
    GridDataFactory.fillDefaults().grab(true, false).applyTo(page);
    this.id = id;
    this.listener = listener;
    fields.forEach(this::draw);
  }

  /** Draws one more field below the others. */
  public void add(Field field) {
    draw(field);
    page.requestLayout();
  }

  private void draw(Field field) {
    entries.put(field.id(), new Entry(page, id + "." + field.id(), field, listener));
  }

  /** All values that are not empty and can be read, by the field's id. */
  public Map<String, String> values() {
    var values = new TreeMap<String, String>();
    entries.forEach((id, entry) -> entry.value().filter(v -> !v.isEmpty()).ifPresent(v -> values.put(id, v)));
    return values;
  }

  /** The value of a field, empty where there is none. */
  public String value(String field) {
    return values().getOrDefault(field, "");
  }

  /** Whether every field can be read; those that cannot say so themselves. */
  public boolean readable() {
    return entries.values().stream().allMatch(e -> e.value().isPresent());
  }

  /** Shows these values of something else without telling anybody; fields that are not named become empty. */
  public void show(Map<String, String> values) {
    entries.forEach((id, entry) -> entry.show(values.getOrDefault(id, "")));
  }

  /**
   * Shows these values of what is shown already, read anew. What the user has typed and cannot be read stays as it is, with
   * what was said about it, and a field that is typed in waits until the keyboard has left it.
   */
  public void refresh(Map<String, String> values) {
    entries.forEach((id, entry) -> entry.refresh(values.getOrDefault(id, "")));
  }

  /** Says at the field what is wrong with it; an empty sentence takes that back. */
  public void complain(String field, String sentence) {
    if (entries.containsKey(field)) entries.get(field).complain(sentence);
  }

  /** Says something more about a field; an empty sentence takes that back. */
  public void remark(String field, String sentence) {
    if (entries.containsKey(field)) entries.get(field).remark(sentence);
  }

  /** Whether fields take anything. */
  public void enable(boolean enabled) {
    entries.values().forEach(e -> e.enable(enabled));
  }

  /** Puts the keyboard into the first field. */
  public void focus() {
    entries.sequencedValues().stream().findFirst().ifPresent(Entry::focus);
  }

  /** Draws the fields in this order, which names all of them; the keyboard stays where it is. */
  public void arrange(List<String> order) {
    if (List.copyOf(entries.keySet()).equals(order)) return;
    for (var field : order.reversed()) {
      entries.get(field).first();
      entries.putFirst(field, entries.get(field));
    }
    page.requestLayout();
  }

  /** What was drawn. */
  public Composite control() {
    return page;
  }
}
