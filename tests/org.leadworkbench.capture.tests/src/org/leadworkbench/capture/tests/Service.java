package org.leadworkbench.capture.tests;

import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** A service as the product gets it. */
final class Service {
  private Service() {}

  static <T> T of(Class<T> type) {
    var tracker = new ServiceTracker<T, T>(FrameworkUtil.getBundle(Service.class).getBundleContext(), type, null);
    tracker.open();
    try {
      var service = tracker.waitForService(20_000);
      if (service == null) throw new IllegalStateException("Nobody offers " + type.getName());
      return service;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      tracker.close();
    }
  }
}
