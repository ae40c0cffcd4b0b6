package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.spi.qualification.Lessons;
import org.leadworkbench.spi.qualification.Question;

/**
 * How often each value came with won and with lost leads: the content of a document of naive Bayes.
 *
 * @param horizonDays within how many days the event counts
 * @param won how many leads were won
 * @param lost how many were not
 * @param questions the questions of other models among the fields, by id
 * @param fields the counts by field
 */
record Counts(int horizonDays, int won, int lost, Map<String, Question> questions, List<Field> fields) {
  private static final String FORMAT = "leadworkbench-naive-bayes";
  private static final int VERSION = 1;
  private static final int RANGES = 8;

  /** The counts of a field's values, each begun at a tenth. */
  record Field(String key, Scale scale, double[] won, double[] lost) {}

  Counts {
    questions = java.util.Collections.unmodifiableMap(new TreeMap<>(questions));
    fields = List.copyOf(fields);
  }

  /** Counts. */
  static Counts of(Lessons lessons) {
    var experts = Experts.of(lessons.experts());
    var table = Table.of(lessons, experts.questions());
    var fields = new ArrayList<Field>();
    var questions = new TreeMap<String, Question>();
    for (var column : table.columns()) {
      var scale = column.isNumeric() ? Scale.Ranges.of(column, table.rows(), RANGES, List.of()) : Scale.Words.of(column, table.rows(), 1, Integer.MAX_VALUE);
      fields.add(field(table, column, scale));
      if (experts.questions().containsKey(column.key())) questions.put(column.key(), experts.questions().get(column.key()));
    }
    int won = table.wins(0, table.rows());
    return new Counts(lessons.horizonDays(), won, table.rows() - won, questions, fields);
  }

  private static Field field(Table table, Column column, Scale scale) {
    var won = new double[scale.size()];
    var lost = new double[scale.size()];
    java.util.Arrays.fill(won, NaiveBayes.BEGIN);
    java.util.Arrays.fill(lost, NaiveBayes.BEGIN);
    var values = scale.of(column, table.rows());
    for (int row = 0; row < values.length; row++) if (values[row] != Column.NONE) (table.won(row) ? won : lost)[values[row]]++;
    return new Field(column.key(), scale, won, lost);
  }

  /** The document. */
  String text() {
    var lines = new Lines().add(FORMAT, VERSION).add("horizon", horizonDays).add("leads", won, lost);
    questions.forEach((id, q) -> Asked.add(lines, id, q));
    for (var f : fields) {
      var cells = new ArrayList<Object>(List.of("field", f.key()));
      cells.addAll(Asked.cells(f.scale()));
      lines.add(cells.toArray()).add(Lines.cells(List.of("won"), f.won())).add(Lines.cells(List.of("lost"), f.lost()));
    }
    return lines.toString();
  }

  /** What a document says; fails with a {@link RuntimeException} that says what is wrong with it. */
  static Counts of(String text) {
    var lines = Lines.of(text);
    if (!lines.getFirst().kind().equals(FORMAT) || lines.getFirst().whole(1) != VERSION) throw new IllegalArgumentException("It is no document of this kind and version");
    var questions = new TreeMap<String, Question>();
    var fields = new ArrayList<Field>();
    for (int i = 3; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.kind().equals(Asked.LINE)) questions.put(line.text(2), Asked.of(line));
      else {
        var field = new Field(line.text(1), Asked.scale(line, 2), lines.get(++i).numbers(1), lines.get(++i).numbers(1));
        if (field.won().length != field.scale().size() || field.lost().length != field.scale().size())
          throw new IllegalArgumentException("The counts of " + field.key() + " are not as many as its values");
        fields.add(field);
      }
    }
    return new Counts(lines.get(1).whole(1), lines.get(2).whole(1), lines.get(2).whole(2), questions, fields);
  }
}
