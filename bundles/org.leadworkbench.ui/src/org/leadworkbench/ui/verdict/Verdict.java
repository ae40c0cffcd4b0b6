package org.leadworkbench.ui.verdict;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.leadworkbench.core.qualification.PreviewJudgement.Fused;
import org.leadworkbench.core.qualification.PreviewJudgement.Preview;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Estimate;
import org.leadworkbench.spi.qualification.Lever;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Texts;

/**
 * What a judgement says in words.
 *
 * @param model the model that judged
 * @param preview the judgement
 * @param unsaved whether it rests on answers that are not saved
 * @param locale the language
 */
public record Verdict(ModelDescription model, Preview preview, boolean unsaved, Locale locale) {
  private static final Texts TEXTS = Texts.beside(Verdict.class);

  /**
   * What one answer adds.
   *
   * @param question the question's id
   * @param text the question and its answer
   * @param logOdds what it adds, negative where it speaks against
   * @param value the same as text, with its sign
   */
  public record Reason(String question, String text, double logOdds, String value) {}

  /** The band it makes. */
  public Band band() {
    return preview.band();
  }

  /** Band, probability, event and horizon. */
  public String headline() {
    return TEXTS.get(unsaved ? "verdict.unsaved" : "verdict.saved", Terms.of(band()), Terms.percent(preview.fused().map(Fused::estimate).orElse(preview.estimate()).probability()),
        model.event().in(locale), model.horizonDays());
  }

  /** Of which two judgements the probability is made; empty where it is the model's alone. */
  public String fused() {
    return preview.fused().map(f -> TEXTS.get("verdict.fused", Terms.percent(preview.estimate().probability()), Terms.of(f.opinion().by()),
        Terms.percent(Double.parseDouble(f.estimate().contributions().getLast().answer())))).orElse("");
  }

  /** How sure the model is; empty where it does not say. */
  public String interval() {
    return preview.estimate().interval().map(i -> TEXTS.get("verdict.interval", Terms.percent(i.low()), Terms.percent(i.high()))).orElse("");
  }

  /** Where the sum starts. */
  public String base() {
    return TEXTS.get("verdict.base", Terms.percent(Estimate.probability(preview.estimate().baseLogOdds())));
  }

  /** The reasons, strongest first. */
  public List<Reason> reasons() {
    return preview.estimate().contributions().stream()
        .sorted((a, b) -> Double.compare(Math.abs(b.logOdds()), Math.abs(a.logOdds()))).map(this::reason).toList();
  }

  /** What would move it most; empty where nothing would. */
  public String lever() {
    return preview.lever().flatMap(this::lever).orElse("");
  }

  /** Which question is to be asked next; empty where the answer to none would tell anything. */
  public String next() {
    return preview.outlook().next().flatMap(w -> model.question(w.question())).map(q -> TEXTS.get("verdict.next", q.label().in(locale))).orElse("");
  }

  /** What would make the lead Hot; empty where it is. */
  public String toHot() {
    if (band() == Band.HOT) return "";
    return preview.outlook().toHot().map(way -> TEXTS.get("verdict.toHot", Terms.percent(way.probability()), way.answers().entrySet().stream()
        .map(a -> named(a.getKey(), a.getValue())).collect(Collectors.joining(TEXTS.get("verdict.and"))))).orElseGet(() -> TEXTS.get("verdict.notHot"));
  }

  private String named(String question, AnswerValue answer) {
    return model.question(question).map(q -> TEXTS.get("verdict.answered", q.label().in(locale), answer(q, answer.text()))).orElse(question);
  }

  private Optional<String> lever(Lever lever) {
    return model.question(lever.question()).map(q -> TEXTS.get("verdict.lever", q.label().in(locale),
        answer(q, lever.answer().text()), Terms.percent(lever.probability())));
  }

  private Reason reason(Contribution c) {
    var symbols = DecimalFormatSymbols.getInstance(locale);
    var value = new DecimalFormat("+0.00;−0.00", symbols).format(c.logOdds());
    var text = model.question(c.question()).map(q -> TEXTS.get("verdict.reason", q.label().in(locale), answer(q, c.answer())))
        .or(() -> c.detail().map(name -> TEXTS.get("verdict.reason", name, c.answer().isEmpty() ? "–" : c.answer())))
        .or(() -> c.activity().map(kind -> TEXTS.get("verdict.activity", kind, c.answer())))
        .orElse(TEXTS.get("verdict.rest"));
    return new Reason(c.question(), text, c.logOdds(), value);
  }

  private String answer(Question question, String answer) {
    return question.offers().stream().filter(o -> o.id().equals(answer)).map(o -> o.label().in(locale)).findFirst().orElse(answer);
  }
}
