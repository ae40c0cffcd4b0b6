package org.leadworkbench.core.plugin;

import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.Version;

/** A service that is there and may not be made yet: that is the plug-in's code, too. Two offers of the same service are equal. */
final class Offer<S> {
  private final Object identity;
  private final String plugin;
  private final Version version;
  private final int ranking;
  private final Supplier<S> service;

  private Offer(Object identity, String plugin, Version version, int ranking, Supplier<S> service) {
    this.identity = identity;
    this.plugin = plugin;
    this.version = version;
    this.ranking = ranking;
    this.service = service;
  }

  /** The service that a bundle registered; empty where it went in this moment. */
  static <S> Optional<Offer<S>> of(ServiceReference<S> registered, BundleContext bundles) {
    return Optional.ofNullable(registered.getBundle())
        .map(bundle -> new Offer<>(registered, bundle.getSymbolicName(), bundle.getVersion(), ranking(registered), () -> made(registered, bundles)));
  }

  /** One that is made already. */
  static <S> Offer<S> of(S service) {
    return of(Optional.ofNullable(FrameworkUtil.getBundle(service.getClass())).map(Bundle::getSymbolicName)
        .orElseGet(() -> service.getClass().getPackageName()), service);
  }

  /** One that is made already, of this plug-in. */
  static <S> Offer<S> of(String plugin, S service) {
    record Same(Object service) {
      @Override
      public boolean equals(Object other) {
        return other instanceof Same same && same.service == service;
      }

      @Override
      public int hashCode() {
        return System.identityHashCode(service);
      }
    }
    return new Offer<>(new Same(service), plugin, Version.emptyVersion, 0, () -> service);
  }

  private static <S> S made(ServiceReference<S> registered, BundleContext bundles) {
    var service = bundles.getService(registered);
    if (service == null) throw new IllegalStateException("The service could not be made; the log says why");
    return service;
  }

  private static int ranking(ServiceReference<?> registered) {
    return registered.getProperty(Constants.SERVICE_RANKING) instanceof Integer ranking ? ranking : 0;
  }

  /** The offer of the newest bundle first; of those of one bundle, that of the highest ranking. */
  static Comparator<Offer<?>> newestFirst() {
    return Comparator.<Offer<?>, Version>comparing(offer -> offer.version).thenComparing(offer -> offer.ranking).reversed();
  }

  /** Whose it is, to be named. */
  String plugin() {
    return plugin;
  }

  /** The service, which is made now at the latest. */
  S service() {
    return service.get();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Offer<?> offer && offer.identity.equals(identity);
  }

  @Override
  public int hashCode() {
    return identity.hashCode();
  }
}
