package org.leadworkbench.qualify.learned;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.spi.qualification.Lesson;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.Question;

/** All lessons in compact columns, one for each thing that is known of leads; rows are in the lessons' order. */
final class Table {
  private final Map<String, Column> columns = new TreeMap<>();
  private boolean[] won = new boolean[1024];
  private int rows;

  private Table() {}

  /** The table of these lessons, read once. */
  static Table of(Lessons lessons, Map<String, Question> questions) {
    var table = new Table();
    for (var lesson : lessons) table.add(lesson, questions);
    table.columns.values().forEach(c -> c.close(table.rows));
    return table;
  }

  private void add(Lesson lesson, Map<String, Question> questions) {
    if (rows == won.length) won = Arrays.copyOf(won, rows * 2);
    won[rows] = lesson.won();
    int row = rows++;
    Fact.each(lesson.evidence(), questions, (key, fact) -> columns.computeIfAbsent(key, Column::new).put(row, fact));
  }

  /** The last so many rows, or all where there are fewer. */
  Table latest(int most) {
    if (rows <= most) return this;
    var latest = new Table();
    latest.rows = most;
    latest.won = Arrays.copyOfRange(won, rows - most, rows);
    columns.forEach((key, column) -> latest.columns.put(key, column.rows(rows - most, rows)));
    return latest;
  }

  int rows() {
    return rows;
  }

  boolean won(int row) {
    return won[row];
  }

  /** How many of these rows were won. */
  int wins(int from, int to) {
    int wins = 0;
    for (int row = from; row < to; row++) if (won[row]) wins++;
    return wins;
  }

  /** The columns in order of their names. */
  List<Column> columns() {
    return List.copyOf(columns.values());
  }
}
