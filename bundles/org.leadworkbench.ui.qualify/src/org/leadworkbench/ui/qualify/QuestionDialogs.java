package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** The dialogs that change a questionnaire: its own texts, a question, an answer. */
final class QuestionDialogs {
  private final Shell shell;

  QuestionDialogs(Shell shell) {
    this.shell = shell;
  }

  /** A question, whether its answer is required, and after how many days it is asked again. */
  record Asked(Question question, boolean required, Optional<Integer> expiryDays) {}

  private static Asked asked(Question question, Map<String, String> values) {
    return new Asked(question, values.get("required").equals("yes"), Optional.ofNullable(values.get("expiry")).filter(t -> !t.isBlank()).map(t -> (int) number(t)));
  }

  /** Asks for a new question. */
  void add(Consumer<Asked> entered) {
    var fields = new ArrayList<>(List.of(Field.choice("kind", text("edit.kind"), List.of(AnswerValue.Kind.values()), Messages.TEXT::of), Field.line("id", text("edit.id"), "")));
    fields.addAll(texts("label", "edit.question", "", ""));
    fields.addAll(texts("help", "edit.help", "", ""));
    fields.add(Field.yesNo("required", text("edit.required"), false));
    fields.add(Field.line("expiry", text("edit.expiry"), ""));
    open("addQuestion", fields, values -> entered.accept(asked(
        made(Field.chosen(AnswerValue.Kind.class, values.get("kind")), id(values), label(values, "label"), label(values, "help")), values)));
  }

  /** Asks for other texts of a question. */
  void change(Asked before, Consumer<Asked> entered) {
    var question = before.question();
    var fields = new ArrayList<Field>(texts("label", "edit.question", question.label().en(), question.label().de()));
    fields.addAll(texts("help", "edit.help", question.help().en(), question.help().de()));
    fields.add(Field.yesNo("required", text("edit.required"), before.required()));
    fields.add(Field.line("expiry", text("edit.expiry"), before.expiryDays().map(days -> Integer.toString(days)).orElse("")));
    open("changeQuestion", fields, values -> entered.accept(asked(worded(question, label(values, "label"), label(values, "help")), values)));
  }

  /** Asks for an answer, or for the points from an amount on or for a day. */
  void row(Question question, AnswerRows.Row before, Consumer<AnswerRows.Row> entered) {
    boolean worded = !question.offers().isEmpty();
    var fields = new ArrayList<Field>();
    if (before.id().isEmpty() && !(question instanceof Question.Scale)) fields.add(Field.line("id", text(switch (question.kind()) {
      case AMOUNT -> "edit.from";
      case DAY -> "edit.days";
      default -> "edit.id";
    }), ""));
    if (worded && !(question instanceof Question.YesNo)) fields.addAll(texts("label", "edit.answer", before.en(), before.de()));
    fields.add(Field.line("points", text("edit.points"), before.en().isEmpty() && before.id().isEmpty() ? "" : number(before.points())));
    open("answer", fields, values -> entered.accept(new AnswerRows.Row(fields.getFirst().id().equals("id") ? id(values) : before.id(), values.getOrDefault("label.en", before.en()),
        values.getOrDefault("label.de", before.de()), number(values.getOrDefault("points", "")))));
  }

  /** Asks for the questionnaire's own texts; another id makes another questionnaire. */
  void properties(ModelDescription before, Consumer<ModelDescription> entered) {
    var fields = new ArrayList<>(List.of(Field.line("id", text("edit.id"), before.id())));
    fields.addAll(texts("label", "edit.name", before.basics().label().en(), before.basics().label().de()));
    fields.addAll(texts("help", "edit.help", before.basics().help().en(), before.basics().help().de()));
    fields.addAll(texts("event", "edit.event", before.event().en(), before.event().de()));
    fields.add(Field.line("horizon", text("edit.horizon"), Integer.toString(before.horizonDays())));
    open("properties", fields, values -> entered.accept(new ModelDescription(
        new Description(id(values), before.basics().version(), label(values, "label"), label(values, "help")), label(values, "event"),
        (int) number(values.getOrDefault("horizon", "")), before.questions(), before.required(), before.expiryDays())));
  }

  private void open(String id, List<Field> fields, Consumer<Map<String, String>> entered) {
    var words = new FormDialog.Words("questionnaires." + id, text("title." + id), text("message." + id), text("edit.take"));
    new FormDialog(shell, words, fields, (values, done, refused) -> {
      try {
        entered.accept(values);
        done.run();
      } catch (IllegalArgumentException impossible) {
        refused.accept(impossible.getMessage());
      }
    }).open();
  }

  private static List<Field> texts(String id, String key, String en, String de) {
    return List.of(Field.line(id + ".en", Messages.TEXT.get("edit.english", text(key)), en), Field.line(id + ".de", Messages.TEXT.get("edit.german", text(key)), de));
  }

  private static Label label(Map<String, String> values, String id) {
    if (!values.containsKey(id + ".en") || !values.containsKey(id + ".de")) throw new IllegalArgumentException(text("edit.noText"));
    return new Label(values.get(id + ".en"), values.get(id + ".de"));
  }

  private static String id(Map<String, String> values) {
    var id = values.getOrDefault("id", "").strip();
    if (!id.matches("[A-Za-z0-9._-]{1,64}")) throw new IllegalArgumentException(text("edit.noId"));
    return id;
  }

  /** A question that begins with as few answers as its kind allows. */
  private static Question made(AnswerValue.Kind kind, String id, Label label, Label help) {
    return switch (kind) {
      case CHOICE -> new Question.Choice(id, label, help, List.of(new Offer("a", new Label("First answer", "Erste Antwort"), 0), new Offer("b", new Label("Second answer", "Zweite Antwort"), 0)));
      case SCALE -> new Question.Scale(id, label, help, 1, 5, java.util.stream.IntStream.rangeClosed(1, 5).mapToObj(i -> new Offer(Integer.toString(i), Label.same(Integer.toString(i)), i - 3)).toList());
      case YESNO -> new Question.YesNo(id, label, help, 1, -1);
      case TEXT -> new Question.Text(id, label, help);
      case AMOUNT -> new Question.Amount(id, label, help, Currency.getInstance("EUR"), List.of(new Question.Amount.Step(0, 0)));
      case DAY -> new Question.Day(id, label, help, List.of(new Question.Day.Step(90, 1)));
    };
  }

  private static Question worded(Question question, Label label, Label help) {
    return switch (question) {
      case Question.Choice q -> new Question.Choice(q.id(), label, help, q.offers());
      case Question.Scale q -> new Question.Scale(q.id(), label, help, q.low(), q.high(), q.offers());
      case Question.YesNo q -> new Question.YesNo(q.id(), label, help, q.pointsForYes(), q.pointsForNo());
      case Question.Text q -> new Question.Text(q.id(), label, help);
      case Question.Amount q -> new Question.Amount(q.id(), label, help, q.currency(), q.steps());
      case Question.Day q -> new Question.Day(q.id(), label, help, q.steps());
    };
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text.strip().replace(',', '.').replace('−', '-'));
    } catch (NumberFormatException noNumber) {
      throw new IllegalArgumentException(Messages.TEXT.get("edit.noNumber", text), noNumber);
    }
  }

  /** Points as they are typed: without a fraction where there is none. */
  static String number(double points) {
    return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
  }

  private static String text(String key) {
    return Messages.TEXT.get(key);
  }
}
