package org.leadworkbench.qualify.bant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;

/**
 * What BANT asks and what experts give for the answers. With a base rate of 10 % nine points make a lead more likely
 * than not to buy: two strong answers without a bad one, never one alone.
 */
final class BantQuestions {
  private BantQuestions() {}

  static ModelDescription describe() {
    return new ModelDescription(
        new Description("bant", "2", Label.same("BANT"),
            new Label("Budget, authority, need and timeframe, each with graded answers and points set by experts.",
                "Budget, Entscheidungsbefugnis, Bedarf und Zeitrahmen, jeweils mit abgestuften Antworten und Punkten von Fachleuten.")),
        new Label("buys", "kauft"), 90, List.of(budget(), authority(), need(), timeframe()), Set.of(),
        Map.of("budget", 365, "authority", 730, "need", 365, Timeframe.QUESTION, 365));
  }

  private static Question budget() {
    return new Question.Choice("budget", new Label("Is there a budget?", "Gibt es ein Budget?"),
        new Label("Ask whether money is set aside for this purpose, and who has approved it.",
            "Fragen Sie, ob für diesen Zweck Geld vorgesehen ist und wer es freigegeben hat."),
        List.of(
            offer("none", "No budget", "Kein Budget", -4),
            offer("unclear", "Unclear", "Unklar", 0),
            offer("plausible", "Not named, but plausible", "Nicht genannt, aber plausibel", 1),
            offer("planned", "Planned", "Eingeplant", 3),
            offer("approved", "Approved", "Freigegeben", 6)));
  }

  private static Question authority() {
    return new Question.Choice("authority",
        new Label("What say does the person have in the decision?", "Welchen Einfluss hat die Person auf die Entscheidung?"),
        new Label("Ask who signs in the end, and who is heard before.",
            "Fragen Sie, wer am Ende unterschreibt und wer vorher gehört wird."),
        List.of(
            offer("none", "None", "Keinen", -3),
            offer("influences", "Influences it", "Beeinflusst sie", 1),
            offer("recommends", "Recommends", "Gibt die Empfehlung", 2),
            offer("decides", "Decides", "Entscheidet", 4)));
  }

  private static Question need() {
    return new Question.Choice("need", new Label("How strong is the need?", "Wie groß ist der Bedarf?"),
        new Label("Ask what happens if everything stays as it is.",
            "Fragen Sie, was geschieht, wenn alles bleibt, wie es ist."),
        List.of(
            offer("none", "No need", "Kein Bedarf", -6),
            offer("vague", "Vague", "Vage", -1),
            offer("clear", "Clearly described", "Klar beschrieben", 3),
            offer("acute", "Acute", "Akut", 5)));
  }

  private static Question timeframe() {
    return new Question.Choice("timeframe", new Label("When is the purchase planned?", "Wann soll gekauft werden?"),
        new Label("Ask by which day a solution must be in use, and count back.",
            "Fragen Sie, bis wann die Lösung im Einsatz sein muss, und rechnen Sie zurück."),
        List.of(
            offer("later", "In more than 12 months", "In mehr als 12 Monaten", -3),
            offer("year", "Within 12 months", "Innerhalb von 12 Monaten", 0),
            offer("halfyear", "Within 6 months", "Innerhalb von 6 Monaten", 2),
            offer("quarter", "Within 3 months", "Innerhalb von 3 Monaten", 4),
            offer("now", "At once", "Sofort", 5)));
  }

  private static Offer offer(String id, String en, String de, double points) {
    return new Offer(id, new Label(en, de), points);
  }
}
