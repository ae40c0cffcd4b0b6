package org.leadworkbench.core.qualification;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.leadworkbench.core.GivenReason;
import org.leadworkbench.core.Moment;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.plugin.Plugins;
import org.leadworkbench.core.policy.Policy;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.model.Actor;
import org.leadworkbench.model.EventType;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Answer;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.LearningModel;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Notes answers to a model's questions and judges the lead anew. A later answer corrects an earlier one. */
@Component(service = AnswerQuestions.class)
public class AnswerQuestions {
  private final LeadStore store;
  private final Plugins plugins;
  private final AssessLead assess;
  private final Clock clock;

  /** With these plug-ins. */
  @Activate
  public AnswerQuestions(@Reference LeadStore store, @Reference Plugins plugins, @Reference AssessLead assess, @Reference Clock clock) {
    this.store = store;
    this.plugins = plugins;
    this.assess = assess;
    this.clock = clock;
  }

  /**
   * Notes the answers, all of them or none, and judges.
   *
   * @param answers by the question's id; a choice by the offered answer's id, a day as 2026-03-31, an amount as
   *     50000, which is in the organisation's currency, or 50000 EUR
   */
  public Result<Judgement> answer(Id<Lead> lead, String model, Map<String, String> answers, Actor actor) {
    return answer(lead, model, answers, "", actor);
  }

  /**
   * The same with the evidence for these answers.
   *
   * @param evidence how one knows, such as who said so on which occasion; may be blank
   */
  public Result<Judgement> answer(Id<Lead> lead, String model, Map<String, String> answers, String evidence, Actor actor) {
    var known = plugins.model(model);
    if (known.isEmpty()) return Result.refused("qualification.no-model", model,
        plugins.models().stream().map(m -> m.describe().id()).collect(Collectors.joining(", ")));
    var parse = new ParseAnswer(store.read(session -> Policy.of(session.settings()).currency()));
    var proof = evidence.isBlank() ? Result.done("") : GivenReason.of(evidence);
    return proof.then(said -> parsed(parse, known.get().describe(), answers).then(values -> note(lead, model, values, said, actor))).then(noted -> assess.assess(lead, actor));
  }

  private static Result<Map<Question, AnswerValue>> parsed(ParseAnswer parse, ModelDescription model, Map<String, String> answers) {
    var values = new LinkedHashMap<Question, AnswerValue>();
    for (var entry : answers.entrySet()) {
      var question = model.question(entry.getKey());
      if (question.isEmpty()) return Result.refused("answer.no-question", model.id(), entry.getKey(),
          model.questions().stream().map(Question::id).collect(Collectors.joining(", ")));
      switch (parse.of(question.get(), entry.getValue())) {
        case Result.Done<AnswerValue>(var value) -> values.put(question.get(), value);
        case Result.Refused<AnswerValue>(var why) -> {
          return new Result.Refused<>(why);
        }
      }
    }
    return values.isEmpty() ? Result.refused("answer.none") : Result.done(values);
  }

  /** Model and question; a learning model's question {@code MODEL.QUESTION} is that model's. */
  private Map.Entry<String, String> asked(String model, String question) {
    return plugins.model(model).filter(LearningModel.class::isInstance).flatMap(learner -> plugins.models().stream().map(m -> m.describe().id())
        .filter(id -> question.startsWith(id + ".")).findFirst()).map(owner -> Map.entry(owner, question.substring(owner.length() + 1))).orElse(Map.entry(model, question));
  }

  private Result<Lead> note(Id<Lead> id, String model, Map<Question, AnswerValue> values, String evidence, Actor actor) {
    return store.changeAnew(session -> session.leads().find(id)
        .map(lead -> {
          if (!lead.state().isOpen()) return Result.<Lead>refused("lead.closed", id, lead.state());
          var moment = new Moment(session, actor, clock.instant());
          var now = lead;
          for (var entry : values.entrySet()) {
            var question = entry.getKey().id();
            var asked = asked(model, question);
            session.judgements().add(id, asked.getKey(), new Answer(asked.getValue(), entry.getValue(), moment.at(), actor.key(), "person"));
            var facts = new TreeMap<>(Map.of("model", asked.getKey(), "question", asked.getValue(), "answer", entry.getValue().text()));
            if (!evidence.isEmpty()) facts.put("evidence", evidence);
            now = now == lead ? moment.step(now, now, EventType.ANSWERED, "answered", facts) : moment.happened(now, EventType.ANSWERED, "answered", facts);
          }
          return Result.done(now);
        })
        .orElseGet(() -> Result.refused("lead.unknown", id)));
  }
}
