package org.leadworkbench.core.workspace;

import java.nio.file.Path;
import java.time.Clock;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreFactory;
import org.leadworkbench.core.port.StorePlace;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Opens a data directory: from then on the store, and with it every use case, is there as a service. */
@Component(service = OpenWorkspace.class)
public class OpenWorkspace {
  private final BundleContext context;
  private final StoreFactory stores;
  private final Login login;

  /** With this kind of store. */
  @Activate
  public OpenWorkspace(BundleContext context, @Reference StoreFactory stores, @Reference Login login) {
    this.context = context;
    this.stores = stores;
    this.login = login;
  }

  /** An open data directory; closing it takes the services back, closes the store and lets go of the directory. */
  public interface Opened extends AutoCloseable {
    /** Where it is. */
    Path path();

    @Override
    void close();
  }

  /**
   * Opens the directory and its store, and asks for the password where one is wanted that nobody else knows.
   *
   * @throws org.leadworkbench.core.port.StoreRefused where it cannot be opened; the refusal says what to do
   */
  public Opened open(StorePlace place, AskPassword ask) {
    var directory = DataDirectory.hold(place.directory());
    try {
      return new Services(directory, login.in(place, ask, stores::open), context);
    } catch (RuntimeException e) {
      directory.close();
      throw e;
    }
  }

  private static final class Services implements Opened {
    private final DataDirectory directory;
    private final LeadStore store;
    private final ServiceRegistration<Clock> clock;
    private final ServiceRegistration<LeadStore> service;

    Services(DataDirectory directory, LeadStore store, BundleContext context) {
      this.directory = directory;
      this.store = store;
      clock = context.registerService(Clock.class, Clock.systemUTC(), null);
      service = context.registerService(LeadStore.class, store, null);
    }

    @Override
    public Path path() {
      return directory.path();
    }

    @Override
    public void close() {
      service.unregister();
      clock.unregister();
      try {
        store.close();
      } finally {
        directory.close();
      }
    }
  }
}
