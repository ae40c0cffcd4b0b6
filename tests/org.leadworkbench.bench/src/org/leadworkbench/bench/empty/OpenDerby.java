package org.leadworkbench.bench.empty;

import org.apache.derby.jdbc.EmbeddedDataSource;
import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** Opens the database whose folder is the property {@code bench.database}, asks it for one row, and ends. */
public final class OpenDerby implements IApplication {
  @Override
  public Object start(IApplicationContext context) throws Exception {
    context.applicationRunning();
    var source = new EmbeddedDataSource();
    source.setDatabaseName(System.getProperty("bench.database"));
    try (var connection = source.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery("values 1")) {
      return rows.next() ? EXIT_OK : Integer.valueOf(1);
    }
  }

  @Override
  public void stop() {
    // It ends by itself at once.
  }
}
