package org.leadworkbench.store.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.derby.jdbc.EmbeddedDataSource;

/** Derby embedded in the program. */
public final class DerbyStores extends Stores {
  private static final String SHUT_DOWN = "08006";

  @Override
  public void prepare(Path directory) {
    // a new store is made in an empty directory
  }

  @Override
  public boolean join(Path directory, Path other) {
    return false;
  }

  @Override
  public Optional<String> engine() {
    return Optional.empty();
  }

  @Override
  public <T> T sql(Path directory, Sql<T> work) throws SQLException {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(directory.resolve("db").toString());
    try (var connection = source.getConnection()) {
      return work.on(connection);
    } finally {
      source.setShutdownDatabase("shutdown");
      shutDown(source);
    }
  }

  private static void shutDown(EmbeddedDataSource source) throws SQLException {
    try {
      source.getConnection().close();
    } catch (SQLException e) {
      if (!SHUT_DOWN.equals(e.getSQLState())) throw e;
    }
  }

  /** The bytes of its files, but not Derby's text log and the locks. */
  @Override
  public Map<String, String> content(Path directory) throws IOException, GeneralSecurityException {
    var sums = new TreeMap<String, String>();
    try (var tree = Files.walk(directory.resolve("db"))) {
      for (var path : tree.filter(Files::isRegularFile).filter(p -> !p.toString().endsWith(".lck")).toList())
        sums.put(directory.relativize(path).toString(), HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path))));
    }
    return sums;
  }
}
