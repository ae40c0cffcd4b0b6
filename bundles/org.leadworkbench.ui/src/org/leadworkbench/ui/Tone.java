package org.leadworkbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.util.IPropertyChangeListener;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.leadworkbench.model.Band;

/** The colours of the theme, for what is painted. Used on the screen's thread. */
public enum Tone {
  SURFACE, FRAME, BORDER, TEXT, MUTED, ACCENT, ACCENT_SOFT, HOT, HOT_SOFT, WARM, WARM_SOFT, COLD, COLD_SOFT, FOR, AGAINST;

  /** The colour of a band's words and shape. */
  public static Tone of(Band band) {
    return switch (band) {
      case HOT -> HOT;
      case WARM -> WARM;
      case COLD -> COLD;
    };
  }

  /** The colour behind a band's words. */
  public static Tone behind(Band band) {
    return switch (band) {
      case HOT -> HOT_SOFT;
      case WARM -> WARM_SOFT;
      case COLD -> COLD_SOFT;
    };
  }

  /** The class by which the theme draws words in this colour; see css/frame.css. */
  String style() {
    return switch (this) {
      case HOT -> "alert";
      case MUTED -> "muted";
      case ACCENT -> "accent";
      default -> "";
    };
  }

  /** The colour as the theme or the user has it now; it belongs to the workbench and is not disposed. */
  public Color color() {
    return JFaceResources.getColorRegistry().get("org.leadworkbench.ui." + name().toLowerCase(Locale.ROOT).replace('_', '.'));
  }

  /** Calls this on the screen's thread whenever the theme was changed, as long as the control lives. */
  public static void onChange(Control control, Runnable draw) {
    var display = control.getDisplay();
    Runnable next = () -> {
      if (!control.isDisposed()) draw.run();
    };
    IPropertyChangeListener listener = changed -> display.timerExec(0, next); // once, although each colour tells of itself
    JFaceResources.getColorRegistry().addListener(listener);
    control.addListener(SWT.Dispose, e -> JFaceResources.getColorRegistry().removeListener(listener));
  }
}
