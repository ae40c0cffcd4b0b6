package org.leadworkbench.store.tests;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Derby over the network: this program serves a store beside each test's, and ends that after the test. */
public final class DerbyServerStores extends Stores implements AfterEachCallback {
  private static final String SERVED = "server";
  private DerbyServed served;

  @Override
  public void prepare(Path directory) {
    served = new DerbyServed(directory.resolve(SERVED));
    served.share(directory);
  }

  @Override
  public boolean join(Path directory, Path other) {
    served.share(other);
    return true;
  }

  /** Derby's jars lie inside their bundle, where the class path of another program does not reach. */
  @Override
  public Optional<String> engine() {
    return Optional.empty();
  }

  @Override
  public <T> T sql(Path directory, Sql<T> work) throws SQLException {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(directory.resolve(SERVED).resolve("db").toString());
    try (var connection = source.getConnection()) {
      return work.on(connection);
    }
  }

  @Override
  public Map<String, String> content(Path directory) throws Exception {
    return new DerbyStores().content(directory.resolve(SERVED));
  }

  @Override
  public void afterEach(ExtensionContext test) {
    if (served != null) served.close();
    served = null;
  }
}
