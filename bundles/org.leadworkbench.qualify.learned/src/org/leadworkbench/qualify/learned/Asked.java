package org.leadworkbench.qualify.learned;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.stream.IntStream;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Question;

/** Questions of other models as lines of a document, so that what was learned of them is shown in their words. */
final class Asked {
  /** The kind of line that a question is. */
  static final String LINE = "question";

  private Asked() {}

  /** Adds the question under this id. */
  static void add(Lines lines, String id, Question q) {
    var cells = new ArrayList<Object>(List.of(LINE, q.kind().name(), id, q.label().en(), q.label().de(), q.help().en(), q.help().de()));
    switch (q) {
      case Question.Amount a -> {
        cells.add(a.currency().getCurrencyCode());
        a.steps().forEach(s -> cells.addAll(List.of(s.from(), s.points())));
      }
      case Question.Day d -> d.steps().forEach(s -> cells.addAll(List.of(s.days(), s.points())));
      case Question.Scale s -> {
        cells.addAll(List.of(s.low(), s.high()));
        offers(cells, s.offers());
      }
      default -> offers(cells, q.offers());
    }
    lines.add(cells.toArray());
  }

  private static void offers(List<Object> cells, List<Question.Offer> offers) {
    offers.forEach(o -> cells.addAll(List.of(o.id(), o.label().en(), o.label().de(), o.points())));
  }

  /** The question of a line. */
  static Question of(Lines.Line line) {
    var id = line.text(2);
    var label = new Label(line.text(3), line.text(4));
    var help = new Label(line.text(5), line.text(6));
    return switch (line.text(1)) {
      case "CHOICE" -> new Question.Choice(id, label, help, offers(line, 7));
      case "SCALE" -> new Question.Scale(id, label, help, line.whole(7), line.whole(8), offers(line, 9));
      case "YESNO" -> new Question.YesNo(id, label, help, offers(line, 7).get(0).points(), offers(line, 7).get(1).points());
      case "AMOUNT" -> new Question.Amount(id, label, help, Currency.getInstance(line.text(7)), IntStream.iterate(8, i -> i < line.cells().size(), i -> i + 2)
          .mapToObj(i -> new Question.Amount.Step(Long.parseLong(line.text(i)), line.number(i + 1))).toList());
      case "DAY" -> new Question.Day(id, label, help, IntStream.iterate(7, i -> i < line.cells().size(), i -> i + 2)
          .mapToObj(i -> new Question.Day.Step(line.whole(i), line.number(i + 1))).toList());
      default -> throw new IllegalArgumentException("No kind of question to learn from: " + line.text(1));
    };
  }

  private static List<Question.Offer> offers(Lines.Line line, int from) {
    return IntStream.iterate(from, i -> i < line.cells().size(), i -> i + 4)
        .mapToObj(i -> new Question.Offer(line.text(i), new Label(line.text(i + 1), line.text(i + 2)), line.number(i + 3))).toList();
  }

  /** A scale as cells of a line: what it is, how many it tells apart, and these. */
  static List<Object> cells(Scale scale) {
    return switch (scale) {
      case Scale.Words(var words, var ignored) -> concat("words", words);
      case Scale.Ranges(var edges) -> concat("ranges", edges);
    };
  }

  private static List<Object> concat(String kind, List<?> values) {
    var cells = new ArrayList<Object>(Arrays.asList(kind, values.size()));
    cells.addAll(values);
    return cells;
  }

  /** The scale whose cells begin at this place. */
  static Scale scale(Lines.Line line, int from) {
    int count = line.whole(from + 1);
    line.text(from + 1 + count);
    var values = line.cells().subList(from + 2, from + 2 + count);
    return switch (line.text(from)) {
      case "words" -> new Scale.Words(values);
      case "ranges" -> new Scale.Ranges(values.stream().map(Double::valueOf).toList());
      default -> throw new IllegalArgumentException("Neither words nor ranges: " + line.text(from));
    };
  }
}
