package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.qualification.AnswerQuestions;
import org.leadworkbench.core.qualification.PreviewJudgement;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.NextStep;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Latest;
import org.leadworkbench.ui.ShownLead;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.verdict.Verdict;

/** Answers to a model's questions about the shown lead, and what they come to. Used on the screen's thread only. */
@Creatable
@Singleton
public final class Qualification {
  private static final Set<State> WITH_SALES = Set.of(State.QUALIFIED, State.TRANSFERRED);
  private final Async async;
  private final Latest latest;
  private final Previews previews;
  private final Answers answers;
  private final Drafts drafts = new Drafts();
  private final Set<String> unreadable = new HashSet<>();
  private Order order = new Order(List.of());
  private Optional<Screen> screen = Optional.empty();
  private Optional<ShownLead> shown = Optional.empty();
  private String model = "";
  private String evidence = "";
  private Optional<Asked> asked = Optional.empty();
  /** The lead that was answered here last, before it went to sales, as long as it is looked at. */
  private Optional<Id<Lead>> saved = Optional.empty();
  /** Whether the screen does not show yet what is stored. */
  private boolean behind;

  /** Of whom the screen shows answers, and to which questions. */
  private record Asked(Id<Lead> lead, String model) {}

  /** Judges without writing. */
  interface Previews {
    Result<Preview> preview(Id<Lead> lead, String model, Map<String, String> given);
  }

  /** Writes answers. */
  interface Answers {
    Result<?> answer(Id<Lead> lead, String model, Map<String, String> given, String evidence);
  }

  /** What shows it. */
  interface Screen {
    /** These models can be asked, and this one is. */
    void models(List<ModelDescription> models, ModelDescription chosen, boolean open);

    /** Another lead or model: nothing of the former one stays. So far only these answers are known, in canonical form. */
    void begin(Map<String, String> drafts);

    /** These are all answers, in canonical form. */
    void answers(Map<String, String> answers);

    /** Where the stored answer to this question is from; an empty sentence takes that back. */
    void noted(String question, String sentence);

    /** This is the evidence for the answers that are not saved. */
    void evidence(String evidence);

    /** In this order the questions stand, all of them. */
    void arrange(List<String> questions);

    /** Whether there are answers that are not saved, and whether they can be. */
    void unsaved(boolean any, boolean savable);

    /** This is what they come to; what was refused or told before is taken back. */
    void verdict(Verdict verdict);

    /** This answer cannot be taken; an empty sentence takes that back. */
    void complain(String question, String sentence);

    /** This was refused; an empty sentence takes that back. */
    void refused(String sentence);

    /** This came of what was saved. */
    void told(String sentence);
  }

  /** Made by the workbench. */
  @Inject
  public Qualification(Async async, PreviewJudgement preview, AnswerQuestions answer, WhoIsWorking who) {
    this(async, preview::preview, (lead, model, given, evidence) -> answer.answer(lead, model, given, evidence, who.actor()));
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
    asked = Optional.empty();
    shown.ifPresent(this::show);
  }

  /** Another lead is looked at, or the same one changed. */
  void show(ShownLead lead) {
    shown = Optional.of(lead);
    if (!saved.equals(Optional.of(lead.id()))) saved = Optional.empty();
    if (lead.model(model).isEmpty()) model = lead.models().isEmpty() ? "" : lead.models().getFirst().id();
    draw();
  }

  private void tell() {
    shown.filter(lead -> saved.equals(Optional.of(lead.id()))).flatMap(Qualification::whoGetsIt).ifPresent(sentence -> screen.ifPresent(s -> s.told(sentence)));
  }

  /** Where a lead that was answered here goes to sales, who answered wants to know to whom. */
  private static Optional<String> whoGetsIt(ShownLead lead) {
    return switch (lead.lead().state()) {
      case TRANSFERRED -> Optional.of(Messages.TEXT.get("told.transferred", lead.dossier().responsible()));
      case QUALIFIED -> Optional.of(Messages.TEXT.get(lead.lead().next().filter(n -> n.kind() == NextStep.Kind.FIND_RECIPIENT).isPresent() ? "told.nobody" : "told.qualified"));
      default -> Optional.empty();
    };
  }

  /** Asks by this model. */
  void choose(String model) {
    this.model = model;
    draw();
  }

  /** The user answered a question; an empty answer takes back what was not saved, and the saved one stands again. */
  void answer(String question, String answer) {
    shown.ifPresent(lead -> {
      unreadable.remove(question);
      if (answer.isEmpty()) drafts.forget(lead.id(), model, question);
      else drafts.keep(lead.lead(), model, question, answer);
      behind |= answer.isEmpty();
      judge(lead);
    });
  }

  /** What the user entered at this question cannot be read: that is no answer, and nothing is saved before it is mended. */
  void unreadable(String question) {
    shown.ifPresent(lead -> {
      unreadable.add(question);
      drafts.forget(lead.id(), model, question);
      judge(lead);
    });
  }

  /** Writes the answers that are not saved yet. */
  void save() {
    shown.filter(this::savable).ifPresent(lead -> {
      var asked = model;
      var given = drafts.of(lead.id(), asked);
      var proof = evidence;
      async.run(() -> widened(answers.answer(lead.id(), asked, given, proof)), done -> {
        drafts.saved(lead.id(), asked, given);
        if (!WITH_SALES.contains(lead.lead().state())) saved = Optional.of(lead.id());
        evidence = "";
        screen.ifPresent(s -> s.evidence(""));
        lead.model(model).ifPresent(m -> order = Order.of(m));
        screen.ifPresent(s -> s.refused(""));
        shown.filter(now -> now.id().equals(lead.id())).ifPresent(this::read);
      }, this::refused);
    });
  }

  /** How one knows what is answered and not saved yet. */
  void evidence(String evidence) {
    this.evidence = evidence;
  }

  /** Takes back all answers that are not saved, those that cannot be read too. */
  void discard() {
    shown.ifPresent(lead -> {
      drafts.forget(lead.id(), model);
      asked = Optional.empty();
      draw();
    });
  }

  /** The names of the leads with answers that are not saved. */
  List<String> unsaved() {
    return drafts.leads();
  }

  private void draw() {
    shown.ifPresent(lead -> lead.model(model).ifPresent(m -> {
      screen.ifPresent(s -> s.models(lead.models(), m, lead.lead().state().isOpen()));
      var now = Optional.of(new Asked(lead.id(), model));
      if (!asked.equals(now)) {
        asked = now;
        unreadable.clear();
        evidence = "";
        screen.ifPresent(s -> s.evidence(""));
        order = Order.of(m);
        screen.ifPresent(s -> s.begin(drafts.of(lead.id(), model)));
      }
      read(lead);
    }));
  }

  private void read(ShownLead lead) {
    behind = true;
    judge(lead);
  }

  private void judge(ShownLead lead) {
    var description = lead.model(model).orElseThrow();
    var draft = drafts.of(lead.id(), model);
    screen.ifPresent(s -> s.unsaved(!draft.isEmpty() || !unreadable.isEmpty(), savable(lead)));
    latest.run(() -> previews.preview(lead.id(), description.id(), draft), preview -> {
      if (behind) screen.ifPresent(s -> s.answers(all(preview, draft)));
      behind = false;
      arrange(preview);
      screen.ifPresent(s -> description.questions().stream().filter(q -> !unreadable.contains(q.id())).forEach(q -> s.noted(q.id(), noted(preview, draft, q.id()))));
      screen.ifPresent(s -> preview.refused().forEach((question, why) -> s.complain(question, why.text(Terms.language()))));
      screen.ifPresent(s -> s.verdict(new Verdict(description, preview, !draft.isEmpty(), Terms.language())));
      tell();
    }, this::refused);
  }

  /** Of an answer that is being changed it says nothing. */
  private static String noted(Preview preview, Map<String, String> draft, String question) {
    var noted = preview.noted().get(question);
    if (noted == null || draft.containsKey(question)) return "";
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Terms.language()).format(noted.at().atZone(ZoneId.systemDefault()));
    return Messages.TEXT.get(noted.expired() ? "noted.expired" : noted.evidence().isEmpty() ? "noted.by" : "noted.evidence", day, noted.by(), noted.evidence());
  }

  /** What was answered meanwhile stays in its place, as somebody may still be there; among the others the best next question is the first. */
  private void arrange(Preview preview) {
    var settled = new HashSet<>(preview.answers().keySet());
    settled.addAll(unreadable);
    order = order.isNew() ? order.openFirst(settled, preview.outlook()) : order.among(settled, preview.outlook());
    screen.ifPresent(s -> s.arrange(order.questions()));
  }

  private boolean savable(ShownLead lead) {
    return lead.lead().state().isOpen() && unreadable.isEmpty() && !drafts.of(lead.id(), model).isEmpty();
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
