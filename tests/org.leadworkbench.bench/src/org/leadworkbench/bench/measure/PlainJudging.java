package org.leadworkbench.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.leadworkbench.bench.ground.FloorTable;
import org.leadworkbench.model.Id;

/** What plain JDBC writes of a judgement: an update of the plain row and two assessments in a table of their own, 200 leads a transaction. */
final class PlainJudging {
  static final int BATCH = 200;
  private static final String DOCUMENT = "x".repeat(1_000);
  private final Connection connection;
  private final String table;

  /** Into a new table of this name. */
  PlainJudging(FloorTable floor, String table) throws SQLException {
    this.table = table;
    connection = floor.connection();
    floor.execute("create table " + table + " (id varchar(64) not null primary key, lead varchar(64), model varchar(40), judged_at bigint,"
        + " probability double precision, document varchar(32000))");
    floor.execute("create index " + table + "_lead on " + table + " (lead)");
  }

  /** So many leads, a multiple of the batch. */
  void judge(int count) throws SQLException {
    for (int i = 0; i < count; i += BATCH) batch(ids());
  }

  private List<String> ids() throws SQLException {
    var ids = new ArrayList<String>();
    try (var query = connection.prepareStatement("select id from lead where status = 'NEW' order by score desc, id fetch first " + BATCH + " rows only");
        var rows = query.executeQuery()) {
      while (rows.next()) ids.add(rows.getString(1));
    }
    return ids;
  }

  private void batch(List<String> ids) throws SQLException {
    try (var update = connection.prepareStatement("update lead set score = score / 2, band = ?, version = version + 1 where id = ?");
        var insert = connection.prepareStatement("insert into " + table + " values (?, ?, ?, ?, ?, ?)")) {
      for (var id : ids) {
        update.setString(1, "WARM");
        update.setString(2, id);
        update.addBatch();
        for (var model : List.of("bant", "questionnaire")) add(insert, id, model);
      }
      update.executeBatch();
      insert.executeBatch();
      connection.commit();
    }
  }

  private static void add(PreparedStatement insert, String lead, String model) throws SQLException {
    insert.setString(1, Id.next(Instant.now()).value());
    insert.setString(2, lead);
    insert.setString(3, model);
    insert.setLong(4, System.currentTimeMillis());
    insert.setDouble(5, .5);
    insert.setString(6, DOCUMENT);
    insert.addBatch();
  }
}
