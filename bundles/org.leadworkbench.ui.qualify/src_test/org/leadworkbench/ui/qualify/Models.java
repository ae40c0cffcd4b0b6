package org.leadworkbench.ui.qualify;

import java.time.Instant;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.lead.LeadDossier;
import org.leadworkbench.core.qualification.Outlook;
import org.leadworkbench.core.qualification.Outlook.Worth;
import org.leadworkbench.core.qualification.PreviewJudgement.Noted;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.core.qualification.WayToHot;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.Responsibility;
import org.leadworkbench.model.State;
import org.leadworkbench.model.Team;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Points;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.ShownLead;

/** A model of three questions, and leads whose stored answers are these. */
record Models(Map<String, String> stored) {
  static final Instant NOW = Instant.parse("2026-05-04T10:00:00Z");
  static final ModelDescription MODEL = new ModelDescription(new Description("test", "1", Label.same("Test"), Label.same("Test")),
      new Label("buys", "kauft"), 90, List.of(
          new Question.Choice("budget", new Label("Is there a budget?", "Gibt es ein Budget?"), Label.same("?"), List.of(
              new Question.Offer("none", new Label("None", "Keines"), -4), new Question.Offer("approved", new Label("Approved", "Freigegeben"), 6))),
          new Question.YesNo("need", new Label("Is there a need?", "Gibt es Bedarf?"), Label.same("?"), 3, -3),
          new Question.Amount("worth", new Label("What is it worth?", "Was ist es wert?"), Label.same("?"), Currency.getInstance("EUR"), List.of())));

  static ShownLead lead(String id) {
    return lead(id, State.WORKING);
  }

  static ShownLead lead(String id, State state) {
    var lead = new Lead(Id.of(id), 1, Contact.empty().withName("Ada Muster"), Map.of(), Id.of("source"), NOW, Consent.YES, state,
        Responsibility.of(Team.MARKETING), Optional.of(new NextStep(NextStep.Kind.FOLLOW_UP, NOW)).filter(step -> state.isOpen()), Optional.empty());
    return new ShownLead(new LeadDossier(lead, "Marketing", "Fair", List.of(), List.of(), List.of(), List.of(), List.of()), List.of(MODEL));
  }

  /** A need is worth more than a budget, and an approved one makes the lead Hot. */
  private static Outlook outlook(Map<String, AnswerValue> answers) {
    return new Outlook(List.of(new Worth("need", 0.02), new Worth("budget", 0.01), new Worth("worth", 0)).stream().filter(w -> !answers.containsKey(w.question())).toList(),
        answers.isEmpty() ? Optional.of(new WayToHot(Map.of("budget", new AnswerValue.Choice("approved")), 0.6)) : Optional.empty());
  }

  Result<Preview> preview(Id<Lead> lead, String model, Map<String, String> given) {
    var answers = new HashMap<String, AnswerValue>();
    if (lead.value().equals("one"))
      stored.forEach((q, a) -> answers.put(q, AnswerValue.of(MODEL.question(q).orElseThrow().kind(), a)));
    var refused = new HashMap<String, Refusal>();
    given.forEach((q, a) -> {
      if (a.equals("lots")) refused.put(q, Refusal.of("answer.empty", q));
      else answers.put(q, AnswerValue.of(MODEL.question(q).orElseThrow().kind(), a));
    });
    var noted = new HashMap<String, Noted>();
    if (lead.value().equals("one")) stored.keySet().forEach(q -> noted.put(q, new Noted(NOW, "Anna", "call", q.equals("worth"))));
    var evidence = Evidence.none(NOW, 0.1);
    for (var a : answers.entrySet()) evidence = evidence.with(a.getKey(), a.getValue());
    var estimate = new Points(0.5).estimate(MODEL, evidence);
    return Result.done(new Preview(answers, noted, refused, estimate, Optional.empty(), estimate.probability() > 0.5 ? Band.HOT : Band.COLD,
        Optional.of(new Lever("need", new AnswerValue.YesNo(true), 0.9)), outlook(answers)));
  }
}
