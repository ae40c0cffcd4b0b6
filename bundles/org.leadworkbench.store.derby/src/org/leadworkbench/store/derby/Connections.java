package org.leadworkbench.store.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;

/**
 * Connections to the database of a folder. Derby shuts it down when the disk is full and starts it again, for reading
 * only, with the next connection; once there is space it is started anew, so that nobody has to start the program again.
 */
final class Connections extends EmbeddedDataSource {
  private static final long serialVersionUID = 1L;
  private static final long LITTLE = 1L << 20;
  private static final long NEXT_LOG = 32L << 20;
  private final transient Path folder;

  Connections(Path folder) {
    this.folder = folder;
    setDatabaseName(folder.toString());
  }

  /** Whether so little space is left that this is why the database can only be read. */
  static boolean isFull(Path folder) {
    return folder.toFile().getUsableSpace() < LITTLE;
  }

  /** Whether Derby may have failed to begin its next log file, which it makes at full length. */
  static boolean isShort(Path folder) {
    return folder.toFile().getUsableSpace() < NEXT_LOG;
  }

  @Override
  public Connection getConnection() throws SQLException {
    var connection = super.getConnection();
    if (!connection.isReadOnly() || isFull(folder)) return connection;
    connection.close();
    Shutdown.of(folder);
    return super.getConnection();
  }
}
