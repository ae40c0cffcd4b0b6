package org.leadworkbench.ui;

import java.util.Locale;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.leadworkbench.model.Band;

/** Our own drawings; each band has its shape as well as its colour. Used on the screen's thread. */
public enum Icon {
  HOT, WARM, COLD, WARNING, PERSON, TODAY, OVERDUE, UNTOUCHED, NO_RECIPIENT, BACK, LIST, STAR, VIEW;

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
    return image("/icons/");
  }

  /** The same in the middle of so much room that the rows of a table stand well apart: GTK makes them as high as their symbols. */
  public Image inRow() {
    return image("/icons/row/");
  }

  /** The drawing, also where there is no screen's thread. */
  public ImageDescriptor descriptor() {
    return ImageDescriptor.createFromURL(Icon.class.getResource("/icons/" + name().toLowerCase(Locale.ROOT) + ".svg"));
  }

  private Image image(String folder) {
    var file = folder + name().toLowerCase(Locale.ROOT) + ".svg";
    var key = "org.leadworkbench.ui" + file;
    var images = JFaceResources.getImageRegistry();
    if (images.getDescriptor(key) == null) images.put(key, ImageDescriptor.createFromURL(Icon.class.getResource(file)));
    return images.get(key);
  }
}
