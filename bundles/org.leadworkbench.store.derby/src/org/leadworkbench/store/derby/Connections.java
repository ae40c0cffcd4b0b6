package org.leadworkbench.store.derby;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.leadworkbench.core.port.StorePlace;

/**
 * Connections to the database of a folder. Derby shuts it down when the disk is full and starts it again, for reading
 * only, with the next connection; once there is space it is started anew, so that nobody has to start the program again.
 */
final class Connections extends EmbeddedDataSource {
  private static final long serialVersionUID = 1L;
  private static final long LITTLE = 1L << 20;
  private static final long NEXT_LOG = 32L << 20;
  private final transient Path folder;
  private final transient StorePlace place;

  Connections(Path folder, StorePlace place) {
    this.folder = folder;
    this.place = place;
    prepare(this, folder, place);
  }

  /** Connections that nothing is done about, for who works in the place. */
  static EmbeddedDataSource plain(Path folder, StorePlace place) {
    var source = new EmbeddedDataSource();
    prepare(source, folder, place);
    return source;
  }

  private static void prepare(EmbeddedDataSource source, Path folder, StorePlace place) {
    if (!place.user().isEmpty() && place.password().isGiven()) {
      source.setUser(place.user());
      source.setPassword(place.password().value());
    }
    source.setDatabaseName(folder.toString());
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
    Shutdown.of(folder, place);
    return super.getConnection();
  }
}
