package org.leadworkbench.store.tests;

import org.leadworkbench.core.port.StoreFactory;
import org.osgi.framework.FrameworkUtil;
import org.osgi.util.tracker.ServiceTracker;

/** The store factory as the product gets it: as a service. */
final class Service {
  private Service() {}

  static StoreFactory factory() {
    var tracker = new ServiceTracker<StoreFactory, StoreFactory>(
        FrameworkUtil.getBundle(Service.class).getBundleContext(), StoreFactory.class, null);
    tracker.open();
    try {
      var factory = tracker.waitForService(20_000);
      if (factory == null) throw new IllegalStateException("No store factory is there");
      return factory;
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      tracker.close();
    }
  }
}
