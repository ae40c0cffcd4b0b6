package org.leadworkbench.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.leadworkbench.cli.command.Declined;
import org.leadworkbench.cli.command.Services;
import org.leadworkbench.cli.output.Texts;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.port.StoreRefused;
import org.osgi.framework.BundleContext;
import org.osgi.util.tracker.ServiceTracker;

/** The use cases as services of the running product. */
record BundleServices(BundleContext bundles, Texts texts) implements Services {
  private static final long PATIENCE = 10_000;

  @Override
  public <T> T find(Class<T> type) {
    var tracker = new ServiceTracker<T, T>(bundles, type, null);
    tracker.open();
    try {
      var service = tracker.waitForService(PATIENCE);
      if (service == null) throw new Declined(texts.of("error.part", type.getSimpleName(), PATIENCE / 1000, Log.file()));
      return service;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Declined(texts.of("error.interrupted"));
    } finally {
      tracker.close();
    }
  }

  @Override
  public void prepare(Path data) {
    try {
      new InstanceArea(bundles).in(data);
    } catch (IOException e) {
      throw new StoreRefused(Refusal.of("workspace.unusable", data), e);
    }
  }
}
