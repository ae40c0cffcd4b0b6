package org.leadworkbench.qualify.questionnaire;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;

/** A question within the text of a questionnaire. */
final class QuestionText {
  private QuestionText() {}

  static ObjectNode write(Question question, ModelDescription model) {
    var json = JsonNodeFactory.instance.objectNode().put("id", question.id()).put("kind", kind(question)).put("required", model.required().contains(question.id()));
    if (model.expiryDays().containsKey(question.id())) json.put("expiresAfterDays", model.expiryDays().get(question.id()));
    QuestionnaireFile.put(json, "label", question.label());
    QuestionnaireFile.put(json, "help", question.help());
    switch (question) {
      case Question.Choice q -> write(json, q.offers());
      case Question.Scale q -> write(json.put("low", q.low()).put("high", q.high()), q.offers());
      case Question.YesNo q -> json.put("yes", q.pointsForYes()).put("no", q.pointsForNo());
      case Question.Text ignored -> { }
      case Question.Amount q -> {
        var steps = json.put("currency", q.currency().getCurrencyCode()).putArray("steps");
        q.steps().forEach(s -> steps.addObject().put("from", s.from()).put("points", s.points()));
      }
      case Question.Day q -> {
        var steps = json.putArray("steps");
        q.steps().forEach(s -> steps.addObject().put("days", s.days()).put("points", s.points()));
      }
    }
    return json;
  }

  private static String kind(Question question) {
    return switch (question.kind()) {
      case CHOICE -> "choice";
      case SCALE -> "scale";
      case YESNO -> "yesNo";
      case TEXT -> "text";
      case AMOUNT -> "amount";
      case DAY -> "day";
    };
  }

  private static void write(ObjectNode json, List<Offer> offers) {
    var answers = json.putArray("answers");
    for (var offer : offers) {
      var answer = answers.addObject().put("id", offer.id());
      QuestionnaireFile.put(answer, "label", offer.label());
      answer.put("points", offer.points());
    }
  }

  static Question read(JsonNode json) {
    var id = json.path("id").asText();
    var label = QuestionnaireFile.label(json, "label");
    var help = QuestionnaireFile.label(json, "help");
    return switch (json.path("kind").asText()) {
      case "choice" -> new Question.Choice(id, label, help, offers(json));
      case "scale" -> new Question.Scale(id, label, help, number(json, "low").intValue(), number(json, "high").intValue(), offers(json));
      case "yesNo" -> new Question.YesNo(id, label, help, number(json, "yes").doubleValue(), number(json, "no").doubleValue());
      case "text" -> new Question.Text(id, label, help);
      case "amount" -> new Question.Amount(id, label, help, Currency.getInstance(json.path("currency").asText()), amounts(json));
      case "day" -> new Question.Day(id, label, help, days(json));
      default -> throw new IllegalArgumentException("\"kind\" is none of choice, scale, yesNo, text, amount, day");
    };
  }

  private static List<Offer> offers(JsonNode json) {
    var offers = new ArrayList<Offer>();
    for (var answer : json.path("answers"))
      offers.add(new Offer(answer.path("id").asText(), QuestionnaireFile.label(answer, "label"), number(answer, "points").doubleValue()));
    return offers;
  }

  private static List<Question.Amount.Step> amounts(JsonNode json) {
    var steps = new ArrayList<Question.Amount.Step>();
    for (var step : json.path("steps")) {
      if (!steps.isEmpty() && number(step, "from").longValue() <= steps.getLast().from()) throw new IllegalArgumentException("the steps do not rise by \"from\"");
      steps.add(new Question.Amount.Step(number(step, "from").longValue(), number(step, "points").doubleValue()));
    }
    return steps;
  }

  private static List<Question.Day.Step> days(JsonNode json) {
    var steps = new ArrayList<Question.Day.Step>();
    for (var step : json.path("steps")) {
      if (!steps.isEmpty() && number(step, "days").intValue() <= steps.getLast().days()) throw new IllegalArgumentException("the steps do not rise by \"days\"");
      steps.add(new Question.Day.Step(number(step, "days").intValue(), number(step, "points").doubleValue()));
    }
    return steps;
  }

  private static Number number(JsonNode json, String name) {
    var number = json.path(name);
    if (!number.isNumber() || !Double.isFinite(number.doubleValue())) throw new IllegalArgumentException("\"" + name + "\" is no number");
    return number.numberValue();
  }
}
