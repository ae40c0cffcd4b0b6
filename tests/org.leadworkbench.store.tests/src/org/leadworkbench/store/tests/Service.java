package org.leadworkbench.store.tests;

import java.io.File;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.eclipse.core.runtime.FileLocator;
import org.leadworkbench.core.port.StoreFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** What the product has: its services, and its bundles. */
public final class Service {
  private Service() {}

  /** The bundles' files as a class path, for a program of its own. */
  public static String classPath() {
    return Arrays.stream(FrameworkUtil.getBundle(Service.class).getBundleContext().getBundles())
        .flatMap(bundle -> FileLocator.getBundleFileLocation(bundle).stream())
        .map(file -> file.isFile() ? file : new File(file, "target/classes")).map(File::toString)
        .collect(Collectors.joining(File.pathSeparator));
  }

  static StoreFactory factory() {
    return of(StoreFactory.class);
  }

  static <T> T of(Class<T> type) {
    var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(Service.class).getBundleContext(), type, null);
    tracker.open();
    try {
      var service = tracker.waitForService(20_000);
      if (service == null) throw new IllegalStateException("No " + type.getSimpleName() + " is there");
      return service;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      tracker.close();
    }
  }
}
