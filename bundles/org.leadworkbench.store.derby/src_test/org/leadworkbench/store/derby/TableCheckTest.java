package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.StorePlace;

class TableCheckTest {
  private static final int PAGE = 16_384;
  @TempDir Path directory;

  @Test
  void soundTablesAreOneGoodFinding() {
    Stores.set(Stores.TODAY, directory, "1");

    try (var store = Stores.TODAY.open(directory)) {
      var findings = store.verify();

      assertEquals(1, findings.size());
      assertTrue(findings.getFirst().healthy(), findings::toString);
    }
  }

  @Test
  void damagedTableIsNamed() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    try (var channel = FileChannel.open(container("SETTINGS"), StandardOpenOption.WRITE)) {
      channel.write(ByteBuffer.wrap(new byte[64]), PAGE + PAGE / 2);
      channel.write(ByteBuffer.wrap(new byte[64]), PAGE);
    }

    try (var store = Stores.TODAY.open(directory)) {
      var finding = store.verify().getFirst();

      assertFalse(finding.healthy());
      assertTrue(finding.text().contains("settings"), finding::toString);
    }
  }

  /** The file that has a table's rows. */
  private Path container(String table) throws SQLException {
    var source = new EmbeddedDataSource();
    source.setDatabaseName(directory.resolve("db").toString());
    try (var connection = source.getConnection(); var statement = connection.createStatement(); var rows = statement.executeQuery(
        "select c.conglomeratenumber from sys.sysconglomerates c join sys.systables t on c.tableid = t.tableid"
            + " where t.tablename = '" + table + "' and not c.isindex")) {
      rows.next();
      return directory.resolve("db/seg0/c" + Long.toHexString(rows.getLong(1)) + ".dat");
    } finally {
      Shutdown.of(directory.resolve("db"), StorePlace.of(directory));
    }
  }
}
