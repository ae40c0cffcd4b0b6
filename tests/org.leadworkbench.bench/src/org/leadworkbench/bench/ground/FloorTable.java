package org.leadworkbench.bench.ground;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.leadworkbench.model.Id;

/**
 * What plain JDBC does with the same leads: one table of 32 columns with its primary key and the four indexes that
 * every list of leads needs. The caller commits, but for {@link #insert}.
 *
 * @param connection to a database of its own, without auto-commit
 */
public record FloorTable(Connection connection) {
  private static final int BATCH = 1_000;
  private static final List<String> INDEXES = List.of("create index lead_status on lead (status, score desc, id)", "create index lead_email on lead (email)",
      "create index lead_company on lead (company_key)", "create index lead_owner on lead (owner, next_due)");
  private static final String COLUMNS = "id, version, salutation, title, first_name, last_name, organisation, function_held, street, postcode, city, country,"
      + " email, phone, website, note, source, captured_at, consent, status, owner, next_action, next_due, score, band, company_key, name_key,"
      + " industry, employees, product, budget, timeframe";

  /** The table with its indexes, where it is not there yet. */
  public static FloorTable create(Connection connection) throws SQLException {
    var table = new FloorTable(connection);
    table.execute(ddl("primary key"));
    for (var index : INDEXES) table.execute(index);
    connection.commit();
    return table;
  }

  /** The table alone, without key and indexes. */
  public static FloorTable bare(Connection connection) throws SQLException {
    var table = new FloorTable(connection);
    table.execute(ddl(""));
    return table;
  }

  private static String ddl(String key) {
    return "create table lead (id varchar(64) not null " + key + ", version integer not null, salutation varchar(40), title varchar(40),"
        + " first_name varchar(200), last_name varchar(200), organisation varchar(400), function_held varchar(200), street varchar(200),"
        + " postcode varchar(20), city varchar(200), country varchar(40), email varchar(400), phone varchar(60), website varchar(200),"
        + " note varchar(8000), source varchar(64), captured_at bigint, consent varchar(20), status varchar(20), owner varchar(64),"
        + " next_action varchar(40), next_due bigint, score double precision, band varchar(10), company_key varchar(400), name_key varchar(400),"
        + " industry varchar(200), employees integer, product varchar(200), budget varchar(40), timeframe varchar(40))";
  }

  /** Makes key and indexes of a bare table. */
  public void index() throws SQLException {
    execute("alter table lead add primary key (id)");
    for (var index : INDEXES) execute(index);
  }

  /** Inserts the rows, in batches and transactions of {@value #BATCH}. */
  public void insert(List<Row> rows) throws SQLException {
    try (var statement = connection.prepareStatement("insert into lead (" + COLUMNS + ") values (?" + ",?".repeat(31) + ")")) {
      int waiting = 0;
      for (var row : rows) {
        bind(statement, values(row));
        statement.addBatch();
        if (++waiting % BATCH > 0) continue;
        statement.executeBatch();
        connection.commit();
      }
      statement.executeBatch();
      connection.commit();
    }
  }

  /** The values of the 32 columns. */
  public static Object[] values(Row row) {
    var p = row.person();
    long captured = row.visited().atStartOfDay().toEpochSecond(ZoneOffset.UTC) * 1_000_000;
    var status = switch (row.outcome()) {
      case "won" -> "CONVERTED";
      case "lost" -> "DISQUALIFIED";
      default -> "NEW";
    };
    double score = (row.number() * 7_919 % 10_007) / 10_007.0;
    return new Object[] {Id.next(Instant.now()).value(), 1, p.salutation(), p.title(), p.first(), p.last(), p.company(), p.function(), p.street(),
        p.postcode(), p.city(), p.country(), p.email(), p.phone(), p.website(), row.note(), "bench", captured, row.consent(), status,
        "person-" + row.number() % 50, "FIRST_CONTACT", captured, score, score > .6 ? "HOT" : score > .3 ? "WARM" : "COLD", p.company().toLowerCase(Locale.ROOT),
        (p.last() + " " + p.first()).toLowerCase(Locale.ROOT), p.industry(), p.employees(), row.product(), row.budget(), row.timeframe()};
  }

  private static void bind(PreparedStatement statement, Object[] values) throws SQLException {
    for (int i = 0; i < values.length; i++) statement.setObject(i + 1, values[i]);
  }

  /** Runs a statement. */
  public void execute(String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
