package org.leadworkbench.bench.ground;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** Derby in this program, tuned as the product tunes it: its settings hold for the whole program once a store was open. */
public final class DerbyPlace implements Place {
  @Override
  public String suffix() {
    return "";
  }

  @Override
  public void prepare(Path directory) {
    // Derby is what a data directory has by itself.
  }

  @Override
  public Connection plain(Path folder) throws SQLException {
    if (System.getProperty("derby.storage.pageSize") == null) throw new IllegalStateException("Open a store first: it tunes Derby.");
    var connection = DriverManager.getConnection("jdbc:derby:" + folder + ";create=true");
    connection.setAutoCommit(false);
    return connection;
  }

  @Override
  public void release(Path folder) throws SQLException {
    try {
      DriverManager.getConnection("jdbc:derby:" + folder + ";shutdown=true").close();
    } catch (SQLException e) {
      if (!"08006".equals(e.getSQLState())) throw e;
    }
  }

  @Override
  public void close() {
    // It ends with the program.
  }
}
