package org.leadworkbench.core.tests;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The services of the running product. */
final class Services {
  private Services() {}

  /** The service of this type, waited for. */
  static <T> T get(Class<T> type) {
    var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(Services.class).getBundleContext(), type, null);
    tracker.open();
    try {
      T service = tracker.waitForService(20_000);
      if (service == null) throw new AssertionError("No service " + type.getName());
      return service;
    } catch (InterruptedException e) {
      throw new AssertionError(e);
    }
  }
}
