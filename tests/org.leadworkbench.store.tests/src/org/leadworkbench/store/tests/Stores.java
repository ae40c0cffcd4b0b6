package org.leadworkbench.store.tests;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.leadworkbench.core.port.StoreFactory;

/**
 * An engine under test. A test class {@link org.junit.jupiter.api.extension.ExtendWith extended with} it runs the
 * contracts nested in it on this engine.
 */
public abstract class Stores implements ParameterResolver {
  /** Makes an empty directory one whose store is new. */
  public abstract void prepare(Path directory);

  /** Makes another empty directory one of the same data; false where only one program at a time can have it. */
  public abstract boolean join(Path directory, Path other);

  /** The class of the engine for a program of its own; empty where there can be none. */
  public abstract Optional<String> engine();

  /** What this work answers on a connection of its own to the closed store of a directory. */
  public abstract <T> T sql(Path directory, Sql<T> work) throws SQLException;

  /** What everything in the closed store of a directory comes to, by its name: it differs where one bit does. */
  public abstract Map<String, String> content(Path directory) throws Exception;

  /** Work on a connection. */
  @FunctionalInterface
  public interface Sql<T> {
    /** Does it. */
    T on(Connection connection) throws SQLException;
  }

  /** The factory under test, as the product gets it. */
  public StoreFactory factory() {
    return Service.factory();
  }

  /** The engine, for people. */
  @Override
  public String toString() {
    return getClass().getSimpleName().replace("Stores", "");
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
