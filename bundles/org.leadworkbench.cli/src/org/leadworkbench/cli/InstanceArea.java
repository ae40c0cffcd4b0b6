package org.leadworkbench.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.osgi.service.datalocation.Location;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;

/** Where the platform's parts keep what they remember: within the data folder. */
record InstanceArea(BundleContext bundles) {
  /** Makes the folder, once; whatever part of the platform asks later is shown there. */
  void in(Path data) throws IOException {
    var workspace = data.resolve("workspace");
    Files.createDirectories(workspace);
    var location = location();
    if (!location.isSet()) location.set(unencoded(workspace), false);
  }

  private Location location() {
    try {
      return bundles.getService(bundles.getServiceReferences(Location.class, Location.INSTANCE_FILTER).iterator().next());
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Equinox takes the file name of this address literally, so a space must stay a space. */
  @SuppressWarnings("deprecation")
  private static URL unencoded(Path folder) throws MalformedURLException {
    return folder.toFile().toURL();
  }
}
