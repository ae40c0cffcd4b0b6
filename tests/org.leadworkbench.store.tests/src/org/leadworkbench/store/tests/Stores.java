package org.leadworkbench.store.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.leadworkbench.core.port.StoreFactory;

/**
 * An engine under test. A test class {@link org.junit.jupiter.api.extension.ExtendWith extended with} it runs the
 * contracts nested in it on this engine.
 */
abstract class Stores implements ParameterResolver {
  /** Makes an empty directory one whose store is new. */
  abstract void prepare(Path directory);

  /** The factory under test, as the product gets it. */
  StoreFactory factory() {
    return Service.factory();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == Stores.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return this;
  }
}
