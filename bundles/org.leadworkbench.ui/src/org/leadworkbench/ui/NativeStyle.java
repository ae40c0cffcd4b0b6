package org.leadworkbench.ui;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.URISyntaxException;
import java.util.Optional;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.URIUtil;
import org.eclipse.swt.SWT;
import org.osgi.framework.FrameworkUtil;
import org.slf4j.LoggerFactory;

/** What the window system draws alone and the themes do not reach; only GTK lets us say how. */
public final class NativeStyle {
  private static final String FILE = "org.eclipse.swt.internal.gtk.cssFile";

  private NativeStyle() {}

  /** Makes the next display wear it, unless somebody chose a style of their own; call this before the display is made. */
  public static void use() {
    if (!SWT.getPlatform().equals("gtk") || System.getProperty(FILE) != null) return;
    try {
      var style = Optional.ofNullable(FrameworkUtil.getBundle(NativeStyle.class).getEntry("css/gtk.css")).orElseThrow(() -> new FileNotFoundException("css/gtk.css"));
      System.setProperty(FILE, URIUtil.toFile(URIUtil.toURI(FileLocator.toFileURL(style))).getPath());
    } catch (IOException | URISyntaxException e) {
      LoggerFactory.getLogger(NativeStyle.class).warn("GTK draws its controls without our style", e);
    }
  }
}
