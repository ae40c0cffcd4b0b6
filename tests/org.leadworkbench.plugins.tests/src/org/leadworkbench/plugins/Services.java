package org.leadworkbench.plugins;

import java.util.List;
import java.util.function.Function;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;

/** The parts as the host finds them: OSGi services, registered by their bundles' components. */
final class Services {
  private Services() {}

  /** The one service of this contract with this id. */
  static <T> T of(Class<T> contract, Function<T, String> id, String wanted) {
    var found = all(contract).stream().filter(s -> id.apply(s).equals(wanted)).toList();
    if (found.size() != 1) throw new AssertionError(found.size() + " services of " + contract.getSimpleName() + " with the id " + wanted);
    return found.getFirst();
  }

  private static <T> List<T> all(Class<T> contract) {
    var context = FrameworkUtil.getBundle(Services.class).getBundleContext();
    try {
      return context.getServiceReferences(contract, null).stream().map(context::getService).toList();
    } catch (InvalidSyntaxException e) {
      throw new IllegalStateException("No filter is a valid filter", e);
    }
  }
}
