package org.leadworkbench.store.derby;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import org.leadworkbench.core.port.StorePlace;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The end of a database in this program: everything is on the disk, and others may open it. */
final class Shutdown {
  private static final Logger LOG = LoggerFactory.getLogger(Shutdown.class);
  /** Done, and not running anyway. */
  private static final List<String> DOWN = List.of("08006", "XJ015", "XJ004");

  private Shutdown() {}

  static void of(Path folder, StorePlace place) {
    var source = Connections.plain(folder, place);
    source.setShutdownDatabase("shutdown");
    try {
      source.getConnection().close();
      LOG.warn("Derby did not confirm its shutdown");
    } catch (SQLException e) {
      if (!DOWN.contains(e.getSQLState())) LOG.warn("Derby's shutdown ended with {}", e.getSQLState());
    }
  }
}
