package org.leadworkbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.leadworkbench.model.Band;

/** Our own drawings; each band has its shape as well as its colour. Used on the screen's thread. */
public enum Icon {
  HOT, WARM, COLD, WARNING, PERSON, TODAY, OVERDUE, UNTOUCHED, NO_RECIPIENT, BACK, LIST, STAR, VIEW,
  /** Nothing to see: as high as a table's row should be. */
  ROW;

  /** The drawing of a band. */
  public static Icon of(Band band) {
    return switch (band) {
      case HOT -> HOT;
      case WARM -> WARM;
      case COLD -> COLD;
    };
  }

  /** The image; it belongs to the workbench and is not disposed. */
  public Image image() {
    var key = "org.leadworkbench.ui." + name();
    var images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null)
      images.put(key, ImageDescriptor.createFromURL(Icon.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".svg")));
    return images.get(key);
  }
}
