package org.leadworkbench.bench.measure;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadworkbench.core.port.LeadQuery;
import org.leadworkbench.model.State;

/** The list that the workbench opens with, and the page of the plain table that has as many rows and columns. */
final class Pages {
  /** Rows of a page. */
  static final int SIZE = 100;
  /** How often a page is read in a round. */
  static final int TIMES = 40;
  /** All open leads, the newest first. */
  static final LeadQuery LIST = LeadQuery.all().in(Stream.of(State.values()).filter(State::isOpen).collect(Collectors.toSet()));
  // Derby would sort a small table, and to every other database the hint is a comment.
  private static final String COLUMNS = "select id, first_name, last_name, organisation, email, phone, city, status, band, score, owner, next_action,"
      + " next_due, captured_at, source from lead --DERBY-PROPERTIES index=LEAD_STATUS\n";
  private static final String END = " order by score desc, id fetch first " + SIZE + " rows only";
  /** The first page of the plain table. */
  static final String FIRST = COLUMNS + " where status = 'NEW'" + END;
  /** The page behind a row whose score and id are given: the score twice, the id last. */
  static final String NEXT = COLUMNS + " where status = 'NEW' and score <= ? and (score < ? or id > ?)" + END;

  private Pages() {}

  /** All rows of the query as values. */
  static List<Object[]> rows(PreparedStatement query) throws SQLException {
    var rows = new ArrayList<Object[]>(SIZE);
    try (var result = query.executeQuery()) {
      while (result.next()) {
        var row = new Object[15];
        for (int i = 0; i < row.length; i++) row[i] = result.getObject(i + 1);
        rows.add(row);
      }
    }
    query.getConnection().commit();
    return rows;
  }
}
