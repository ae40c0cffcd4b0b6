package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.AnswerQuestions;
import org.leadworkbench.core.qualification.ParseAnswer;
import org.leadworkbench.core.qualification.PreviewJudgement;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;

/** Answers to a model's questions about the shown lead, and what they come to. Used on the screen's thread only. */
@Creatable
@Singleton
public final class Qualification {
  private final Async async;
  private final Latest latest;
  private final Previews previews;
  private final Answers answers;
  private final Drafts drafts = new Drafts();
  private Optional<Screen> screen = Optional.empty();
  private Optional<ShownLead> shown = Optional.empty();
  private String model = "";

  /** Judges without writing. */
  interface Previews {
    Result<Preview> preview(Id<Lead> lead, String model, Map<String, AnswerValue> given);
  }

  /** Writes answers. */
  interface Answers {
    Result<?> answer(Id<Lead> lead, String model, Map<String, String> given);
  }

  /** What shows it. */
  interface Screen {
    /** These models can be asked, and this one is. */
    void models(List<ModelDescription> models, ModelDescription chosen, boolean open);

    /** These are the answers, in canonical form. */
    void answers(Map<String, String> answers);

    /** This is what they come to. */
    void verdict(Verdict verdict);

    /** This answer cannot be taken; an empty sentence takes that back. */
    void complain(String question, String sentence);

    /** This was refused; an empty sentence takes that back. */
    void refused(String sentence);
  }

  /** Made by the workbench. */
  @Inject
  public Qualification(Async async, PreviewJudgement preview, AnswerQuestions answer, WhoIsWorking who) {
    this(async, preview::preview, (lead, model, given) -> answer.answer(lead, model, given, who.actor()));
  }

  Qualification(Async async, Previews previews, Answers answers) {
    this.async = async;
    this.latest = new Latest(async);
    this.previews = previews;
    this.answers = answers;
  }

  /** Shows everything here from now on. */
  void on(Screen screen) {
    this.screen = Optional.of(screen);
    shown.ifPresent(this::show);
  }

  /** Another lead is looked at, or the same one changed. */
  void show(ShownLead lead) {
    shown = Optional.of(lead);
    if (lead.model(model).isEmpty()) model = lead.models().isEmpty() ? "" : lead.models().getFirst().id();
    draw();
  }

  /** Asks by this model. */
  void choose(String model) {
    this.model = model;
    draw();
  }

  /** The user answered a question, or took the answer back; in canonical form. */
  void answer(String question, String answer) {
    shown.ifPresent(lead -> {
      drafts.keep(lead.id(), model, question, answer);
      judge(lead, false);
    });
  }

  /** Writes the answers that are not saved yet. */
  void save() {
    shown.ifPresent(lead -> {
      var asked = model;
      var given = drafts.of(lead.id(), asked);
      if (given.isEmpty()) return;
      async.run(() -> widened(answers.answer(lead.id(), asked, given)), done -> {
        drafts.saved(lead.id(), asked, given);
        screen.ifPresent(s -> s.refused(""));
        shown.filter(now -> now.id().equals(lead.id())).ifPresent(now -> judge(now, true));
      }, this::refused);
    });
  }

  /** How many leads have answers that are not saved. */
  long unsavedLeads() {
    return drafts.leads();
  }

  private void draw() {
    shown.ifPresent(lead -> lead.model(model).ifPresent(m -> {
      screen.ifPresent(s -> s.models(lead.models(), m, lead.lead().state().isOpen()));
      judge(lead, true);
    }));
  }

  private void judge(ShownLead lead, boolean showAnswers) {
    var description = lead.model(model).orElseThrow();
    var draft = drafts.of(lead.id(), model);
    var given = parsed(description, draft);
    latest.run(() -> previews.preview(lead.id(), description.id(), given), preview -> {
      screen.ifPresent(s -> {
        if (showAnswers) s.answers(all(preview, draft));
        s.verdict(new Verdict(description, preview, !draft.isEmpty(), Terms.language()));
      });
    }, this::refused);
  }

  private Map<String, AnswerValue> parsed(ModelDescription model, Map<String, String> draft) {
    var given = new HashMap<String, AnswerValue>();
    model.questions().stream().filter(q -> draft.containsKey(q.id())).forEach(q -> {
      switch (ParseAnswer.of(q, draft.get(q.id()))) {
        case Result.Done<AnswerValue>(var value) -> given.put(q.id(), value);
        case Result.Refused<AnswerValue>(var why) -> screen.ifPresent(s -> s.complain(q.id(), why.text(Terms.language())));
      }
    });
    return given;
  }

  private static Map<String, String> all(Preview preview, Map<String, String> draft) {
    var all = new TreeMap<String, String>();
    preview.answers().forEach((question, value) -> all.put(question, value.text()));
    all.putAll(draft);
    return all;
  }

  private void refused(String sentence) {
    screen.ifPresent(s -> s.refused(sentence));
  }

  private static <T> Result<Object> widened(Result<T> result) {
    return result.then(Result::done);
  }
}
