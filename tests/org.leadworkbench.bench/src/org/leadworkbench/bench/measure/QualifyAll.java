package org.leadworkbench.bench.measure;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.leadworkbench.bench.Duel;
import org.leadworkbench.bench.Figures;
import org.leadworkbench.bench.Goal;
import org.leadworkbench.bench.Measurement;
import org.leadworkbench.bench.Stopwatch;
import org.leadworkbench.bench.ground.Desk;
import org.leadworkbench.bench.ground.Ground;
import org.leadworkbench.core.policy.KnownSetting;
import org.leadworkbench.model.Id;

/**
 * Leads that were judged before are judged again by all models, as the organisation set something else; the floor updates as many rows of the plain table and inserts two
 * assessments of each into another, 200 leads a transaction.
 */
public final class QualifyAll implements Measurement {
  private static final int BATCH = 200;
  private static final int MOST_BATCHES = 100;
  private static final String DOCUMENT = "x".repeat(1_000);

  @Override
  public String name() {
    return "qualify-all";
  }

  @Override
  public Goal goal() {
    return Goal.atLeast(.5);
  }

  @Override
  public Figures measure(Ground ground) throws Exception {
    int count = Math.clamp(ground.leads() / 10 / BATCH, 1, MOST_BATCHES) * BATCH;
    var desk = ground.desk();
    var connection = ground.floor().connection();
    ground.floor().execute("create table assessment (id varchar(64) not null primary key, lead varchar(64), model varchar(40), judged_at bigint,"
        + " probability double precision, document varchar(32000))");
    ground.floor().execute("create index assessment_lead on assessment (lead)");
    judge(desk, count);
    var answers = new AtomicInteger();
    return new Duel(ground.rounds(), "leads/s").of(() -> {
      desk.set(KnownSetting.MINIMUM_ANSWERS, Integer.toString(3 + answers.getAndIncrement() % 2));
      return count / Stopwatch.seconds(() -> judge(desk, count));
    }, () -> count / Stopwatch.seconds(() -> judge(connection, count)));
  }

  private static void judge(Desk desk, int count) {
    var judged = new AtomicInteger();
    Desk.done(desk.assess.assess(Desk.ACTOR, judgement -> judged.incrementAndGet(), () -> judged.get() >= count));
  }

  private static void judge(Connection connection, int count) throws SQLException {
    for (int i = 0; i < count; i += BATCH) batch(connection, ids(connection));
  }

  private static List<String> ids(Connection connection) throws SQLException {
    var ids = new ArrayList<String>();
    try (var query = connection.prepareStatement("select id from lead where status = 'NEW' order by score desc, id fetch first " + BATCH + " rows only");
        var rows = query.executeQuery()) {
      while (rows.next()) ids.add(rows.getString(1));
    }
    return ids;
  }

  private static void batch(Connection connection, List<String> ids) throws SQLException {
    try (var update = connection.prepareStatement("update lead set score = score / 2, band = ?, version = version + 1 where id = ?");
        var insert = connection.prepareStatement("insert into assessment values (?, ?, ?, ?, ?, ?)")) {
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
