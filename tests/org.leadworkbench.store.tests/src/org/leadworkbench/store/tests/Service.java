package org.leadworkbench.store.tests;

import org.leadworkbench.core.port.StoreFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** Services as the product gets them. */
final class Service {
  private Service() {}

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
