package org.leadworkbench.qualify.questionnaire;

import java.util.Currency;
import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.spi.qualification.Question.Offer;

/**
 * What a call agent asks in a first call, in the order of a conversation: first what the caller wants to tell, then
 * the people, money last but one, and at the end what comes next. Points follow from what an answer says about a
 * purchase within 90 days; an answer that says nothing about it has none.
 */
final class StandardQuestions {
  private StandardQuestions() {}

  static ModelDescription describe() {
    return new ModelDescription(
        new Description("questionnaire", "1", new Label("Questionnaire", "Fragebogen"),
            new Label("Ten questions for a first call about a purchase between companies.",
                "Zehn Fragen für ein erstes Gespräch über eine Anschaffung im Unternehmen.")),
        new Label("buys", "kauft"), 90,
        List.of(occasion(), requirements(), today(), urgency(), role(), support(), offers(), amount(), decision(), appointment()));
  }

  private static Question occasion() {
    return new Question.Choice("occasion", new Label("What made you get in touch?", "Was ist der Anlass Ihrer Anfrage?"),
        new Label("Let the person tell, and choose what fits best.",
            "Lassen Sie erzählen und wählen Sie, was am besten passt."),
        List.of(
            offer("study", "Study, thesis or job application", "Studium, Abschlussarbeit oder Bewerbung", -6),
            offer("information", "Information only", "Nur Information", -2),
            offer("comparison", "Looks around the market", "Sieht sich am Markt um", 1),
            offer("replacement", "Replaces what is there", "Ersetzt Vorhandenes", 3),
            offer("project", "A project that has been decided", "Ein beschlossenes Vorhaben", 4)));
  }

  private static Question requirements() {
    return new Question.Text("requirements",
        new Label("What must the solution do in any case?", "Was muss die Lösung auf jeden Fall leisten?"),
        new Label("In the person's own words; sales prepares the first talk with it.",
            "In den Worten der Person; der Vertrieb bereitet damit das erste Gespräch vor."));
  }

  private static Question today() {
    return new Question.Choice("today", new Label("How do you do it today?", "Wie lösen Sie das heute?"),
        new Label("Who is content will hardly change; who has notice to give must decide.",
            "Wer zufrieden ist, wechselt kaum; wer kündigen muss, muss entscheiden."),
        List.of(
            offer("content", "With a solution they are content with", "Mit einer Lösung, mit der man zufrieden ist", -3),
            offer("nothing", "By hand or not at all", "Von Hand oder gar nicht", 1),
            offer("discontent", "With a solution that no longer suffices", "Mit einer Lösung, die nicht mehr genügt", 3),
            offer("ending", "With a solution or contract that ends", "Mit einer Lösung oder einem Vertrag, der ausläuft", 4)));
  }

  private static Question urgency() {
    return new Question.Scale("urgency",
        new Label("How urgent is it to solve this?", "Wie dringend ist es, das zu lösen?"),
        new Label("1 is some time or other, 5 is that every week without a solution costs money.",
            "1 heißt irgendwann, 5 heißt, dass jede Woche ohne Lösung Geld kostet."),
        1, 5, List.of(
            offer("1", "1 some time or other", "1 irgendwann", -3),
            offer("2", "2 not urgent", "2 nicht dringend", -1),
            offer("3", "3 should be solved", "3 sollte gelöst werden", 0),
            offer("4", "4 urgent", "4 dringend", 2),
            offer("5", "5 costs money every week", "5 kostet jede Woche Geld", 4)));
  }

  private static Question role() {
    return new Question.Choice("role", new Label("What is your part in the decision?", "Welche Rolle haben Sie bei der Entscheidung?"),
        new Label("Ask who else decides, and note the names in the lead's note.",
            "Fragen Sie, wer noch entscheidet, und halten Sie die Namen in der Notiz fest."),
        List.of(
            offer("none", "None", "Keine", -3),
            offer("user", "Will work with it", "Arbeitet später damit", 0),
            offer("recommends", "Prepares it or recommends", "Bereitet vor oder empfiehlt", 2),
            offer("decides", "Decides, alone or with others", "Entscheidet, allein oder mit anderen", 4)));
  }

  private static Question support() {
    return new Question.YesNo("support",
        new Label("Do all who have a say support it?", "Tragen alle, die mitentscheiden, das Vorhaben mit?"),
        new Label("Most purchases fail inside the company: ask for users, IT, purchasing and management.",
            "Die meisten Anschaffungen scheitern im eigenen Haus: Fragen Sie nach Fachbereich, IT, Einkauf und Leitung."), 2, -1);
  }

  private static Question offers() {
    return new Question.YesNo("offers",
        new Label("Are you obtaining offers from others, too?", "Holen Sie auch andere Angebote ein?"),
        new Label("Who compares offers is buying, though perhaps not from us.",
            "Wer Angebote vergleicht, kauft, wenn auch vielleicht nicht bei uns."), 1, 0);
  }

  private static Question amount() {
    return new Question.Amount("amount",
        new Label("Which amount is set aside for it?", "Welcher Betrag ist dafür vorgesehen?"),
        new Label("Enter 0 if there is no money for it; leave it open if no amount is named.",
            "Tragen Sie 0 ein, wenn kein Geld vorgesehen ist; lassen Sie es offen, wenn kein Betrag genannt wird."),
        Currency.getInstance("EUR"), List.of(new Question.Amount.Step(0, -4), new Question.Amount.Step(1, 1), new Question.Amount.Step(10_000, 2),
            new Question.Amount.Step(50_000, 3)));
  }

  private static Question decision() {
    return new Question.Day("decision", new Label("By which day will you decide?", "Bis wann werden Sie entscheiden?"),
        new Label("If only a month is named, take its last day.",
            "Wird nur ein Monat genannt, nehmen Sie dessen letzten Tag."),
        List.of(new Question.Day.Step(30, 5), new Question.Day.Step(90, 4), new Question.Day.Step(180, 1),
            new Question.Day.Step(365, -1), new Question.Day.Step(Integer.MAX_VALUE, -3)));
  }

  private static Question appointment() {
    return new Question.YesNo("appointment",
        new Label("May sales call you for an appointment?", "Darf der Vertrieb einen Termin mit Ihnen vereinbaren?"),
        new Label("Offer it at the end: who wants to go on says so.",
            "Bieten Sie es am Ende an: Wer weitermachen möchte, sagt es."), 3, -3);
  }

  private static Offer offer(String id, String en, String de, double points) {
    return new Offer(id, new Label(en, de), points);
  }
}
