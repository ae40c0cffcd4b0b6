package org.leadworkbench.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Widget;

/** Small things done to every control. */
public final class Controls {
  /** The key of a control's stable name, by which tests and tools find it. */
  public static final String ID = "org.leadworkbench.id";
  private static final String TONE = "org.leadworkbench.tone";
  private static final int FEW_WORDS = 18;

  private Controls() {}

  /** Gives the control its stable name. */
  public static <W extends Widget> W id(W control, String id) {
    control.setData(ID, id);
    return control;
  }

  /** Tells screen readers what the control is called, from now on. */
  public static <C extends Control> C named(C control, String name) {
    SpokenName.of(control).is(name);
    return control;
  }

  /** Gives the control a class by which the theme draws it, such as {@code muted}; see css/frame.css. */
  public static <C extends Control> C styled(C control, String style) {
    control.setData("org.eclipse.e4.ui.css.CssClassName", style);
    return control;
  }

  /** Gives the words a colour of each theme: behind the theme's own turn, which comes with the next event after a control was made. */
  public static void tone(Control control, Tone tone) {
    if (control.getData(TONE) == null) Tone.onChange(control, () -> tone(control));
    control.setData(TONE, tone);
    styled(control, tone.style()); // for the theme's turn when the window is arranged anew
    control.getDisplay().asyncExec(() -> tone(control));
  }

  private static void tone(Control control) {
    if (!control.isDisposed()) control.setForeground(((Tone) control.getData(TONE)).color());
  }

  /** Draws selected rows softly, so that words, colours and symbols on them stay as they are. */
  public static Table quietly(Table table) {
    table.addListener(SWT.EraseItem, DrawnCell::draw);
    return table;
  }

  /** A list of names of which one is chosen: a table of one column as wide as itself, whose rows are drawn softly. */
  public static Table list(Composite parent, String id, String name) {
    var list = quietly(named(id(new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL), id), name));
    var column = new TableColumn(list, SWT.LEFT);
    list.addListener(SWT.Resize, e -> column.setWidth(list.getClientArea().width));
    return list;
  }

  /** A line of text that wraps, unless it is but a few words: GTK arranges a label that may wrap forty times as slowly. */
  public static Label text(Composite parent, String text) {
    var label = new Label(parent, text.isEmpty() || text.length() > FEW_WORDS ? SWT.WRAP : SWT.NONE);
    label.setText(literal(text));
    return label;
  }

  /** A sentence that changes: it wraps, the keyboard reaches it, so that it can be read aloud and copied. */
  public static Text sentence(Composite parent, String id, String name) {
    var text = id(new Text(parent, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), id);
    text.setBackground(parent.getBackground());
    WrappedText.keep(text);
    // GTK loses the colour of a text that is not in sight while the theme changes.
    Tone.onChange(text, () -> text.setBackground(Tone.SURFACE.color()));
    return named(text, name);
  }

  /** A button that is pressed, with this stable name and room beside its words. */
  public static Button push(Composite parent, String id) {
    return id(new PushButton(parent), id);
  }

  /** A heading of a section. */
  public static Label heading(Composite parent, String text) {
    var label = text(parent, text);
    label.setFont(TypeScale.HEADING.font());
    return label;
  }

  /** A thin line between two sections of a page. */
  public static Canvas line(Composite page) {
    var line = new Canvas(page, SWT.NONE);
    GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 1).applyTo(line);
    line.addListener(SWT.Paint, e -> {
      e.gc.setBackground(Tone.BORDER.color());
      e.gc.fillRectangle(line.getClientArea());
    });
    return line;
  }

  /** Whether the keyboard is on it or within it, where it can be seen: who enters a part by Tab or a click stays where they came in. */
  public static boolean isWorkedIn(Control whole) {
    var focus = whole.getDisplay().getFocusControl();
    if (focus == null || !focus.isVisible()) return false;
    for (Control c = focus; c != null; c = c.getParent()) if (c == whole) return true;
    return false;
  }

  /** Where one control at a time is shown, the one {@link #onTop}. */
  public static Composite stack(Composite parent) {
    var stack = new Composite(parent, SWT.NONE);
    stack.setLayout(new StackLayout());
    return stack;
  }

  /** Shows this control of the stack; false where it was shown already. */
  public static boolean onTop(Composite stack, Control control) {
    var layout = (StackLayout) stack.getLayout();
    if (layout.topControl == control) return false;
    layout.topControl = control;
    stack.layout();
    return true;
  }

  /** Shows the control in its grid, or takes it and its room away. */
  public static void present(Control control, boolean present) {
    if (!(control.getLayoutData() instanceof GridData)) GridDataFactory.fillDefaults().applyTo(control);
    var data = (GridData) control.getLayoutData();
    if (data.exclude != present && control.getVisible() == present) return;
    control.setVisible(present);
    data.exclude = !present;
    control.requestLayout();
  }

  /** The text as it is: a label takes "&" for the mark of a key. */
  public static String literal(String text) {
    return text.replace("&", "&&");
  }
}
