package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Question;

/**
 * What a question gives points for, as the rows of a table, whatever its kind.
 *
 * @param rows in their order
 */
record AnswerRows(List<AnswerRows.Row> rows) {
  AnswerRows {
    rows = List.copyOf(rows);
  }

  /**
   * One of them.
   *
   * @param id the answer's id; of an amount from where on, of a day how many days away at most
   * @param en in English; empty for amounts and days
   * @param de in German
   * @param points the points
   */
  record Row(String id, String en, String de, double points) {}

  /** Those of a question; none of words. */
  static AnswerRows of(Question question) {
    return new AnswerRows(switch (question) {
      case Question.Amount q -> q.steps().stream().map(s -> new Row(Long.toString(s.from()), "", "", s.points())).toList();
      case Question.Day q -> q.steps().stream().map(s -> new Row(Integer.toString(s.days()), "", "", s.points())).toList();
      default -> question.offers().stream().map(o -> new Row(o.id(), o.label().en(), o.label().de(), o.points())).toList();
    });
  }

  /** The same question with these rows; fails with an {@link IllegalArgumentException} where it cannot have them. */
  Question in(Question question) {
    if (!question.offers().isEmpty() && rows.size() < 2) throw new IllegalArgumentException(Messages.TEXT.get("edit.twoAnswers"));
    return switch (question) {
      case Question.Choice q -> new Question.Choice(q.id(), q.label(), q.help(), offers());
      case Question.Scale q -> new Question.Scale(q.id(), q.label(), q.help(), q.low(), q.low() + rows.size() - 1, steps(q.low()));
      case Question.YesNo q -> new Question.YesNo(q.id(), q.label(), q.help(), rows.getFirst().points(), rows.getLast().points());
      case Question.Text q -> q;
      case Question.Amount q -> new Question.Amount(q.id(), q.label(), q.help(), q.currency(), rows.stream()
          .map(r -> new Question.Amount.Step(whole(r.id()), r.points())).sorted(java.util.Comparator.comparingLong(Question.Amount.Step::from)).toList());
      case Question.Day q -> new Question.Day(q.id(), q.label(), q.help(), rows.stream()
          .map(r -> new Question.Day.Step(Math.toIntExact(whole(r.id())), r.points())).sorted(java.util.Comparator.comparingInt(Question.Day.Step::days)).toList());
    };
  }

  private static long whole(String number) {
    if (!number.matches("\\d{1,9}|2147483647")) throw new IllegalArgumentException(Messages.TEXT.get("edit.noNumber", number));
    return Long.parseLong(number);
  }

  private List<Question.Offer> offers() {
    return rows.stream().map(r -> new Question.Offer(r.id(), new Label(r.en(), r.de()), r.points())).toList();
  }

  /** A scale counts its steps itself. */
  private List<Question.Offer> steps(int low) {
    return IntStream.range(0, rows.size()).mapToObj(i -> new Question.Offer(Integer.toString(low + i), new Label(rows.get(i).en(), rows.get(i).de()), rows.get(i).points())).toList();
  }

  /** With this row in place of the one of its id, or behind all. */
  AnswerRows with(Row row) {
    var all = new ArrayList<>(rows);
    int place = place(row.id());
    if (place < 0) all.add(row);
    else all.set(place, row);
    return new AnswerRows(all);
  }

  /** Without the row of this id. */
  AnswerRows without(String id) {
    return new AnswerRows(rows.stream().filter(r -> !r.id().equals(id)).toList());
  }

  /** With the row of this id so many places further down. */
  AnswerRows moved(String id, int by) {
    return new AnswerRows(Places.moved(rows, place(id), by));
  }

  private int place(String id) {
    return IntStream.range(0, rows.size()).filter(i -> rows.get(i).id().equals(id)).findFirst().orElse(-1);
  }
}
