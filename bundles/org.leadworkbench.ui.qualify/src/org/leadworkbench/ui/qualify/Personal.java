package org.leadworkbench.ui.qualify;

import jakarta.inject.Inject;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.e4.core.di.annotations.Creatable;
import org.eclipse.swt.widgets.Shell;
import org.leadworkbench.core.qualification.AssessPersonally;
import org.leadworkbench.model.Band;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.qualification.Opinion;
import org.leadworkbench.model.qualification.PersonalAssessment;
import org.leadworkbench.ui.Async;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.WhoIsWorking;
import org.leadworkbench.ui.form.Field;
import org.leadworkbench.ui.form.FormDialog;

/** Personal assessments in words, and the dialog that adds one. */
@Creatable
public final class Personal {
  private final AssessPersonally assess;
  private final WhoIsWorking who;
  private final Async async;

  /** Made by the workbench. */
  @Inject
  public Personal(AssessPersonally assess, WhoIsWorking who, Async async) {
    this.assess = assess;
    this.who = who;
    this.async = async;
  }

  /** An assessment as a line of text. */
  static String line(PersonalAssessment assessment) {
    var opinion = switch (assessment.opinion()) {
      case Opinion.Likely(double probability) -> Terms.percent(probability);
      case Opinion.Felt(var band) -> Terms.of(band);
    };
    var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(Terms.language()).format(assessment.at().atZone(ZoneId.systemDefault()));
    return Messages.TEXT.get("personal.line", opinion, Terms.of(assessment.by()), day, assessment.reason());
  }

  /** Asks for an assessment of this lead. */
  void add(Shell shell, Id<Lead> lead) {
    var words = new FormDialog.Words("personal", Messages.TEXT.get("personal.title"), Messages.TEXT.get("personal.message"), Messages.TEXT.get("personal.ok"));
    var fields = List.of(
        Field.undecided("opinion", Messages.TEXT.get("personal.opinion"), List.of(Feeling.values()), Messages.TEXT::of),
        Field.line("percent", Messages.TEXT.get("personal.percent"), ""),
        Field.paragraph("reason", Messages.TEXT.get("personal.reason")));
    new FormDialog(shell, words, fields, (values, done, refused) -> {
      var wrong = wrong(values);
      if (wrong.isEmpty()) async.run(() -> assess.assess(lead, opinion(values), values.getOrDefault("reason", ""), who.actor()), made -> done.run(), refused);
      else refused.accept(Messages.TEXT.get(wrong));
    }).open();
  }

  /** What can be chosen: a band, or a probability of one's own. */
  enum Feeling { HOT, WARM, COLD, PERCENT }

  /** The key of the sentence that says what is wrong; empty where nothing is. */
  static String wrong(Map<String, String> values) {
    var percent = percent(values);
    var felt = feeling(values).filter(f -> f != Feeling.PERCENT);
    if (felt.isPresent()) return percent.isEmpty() ? "" : "personal.both";
    if (feeling(values).isEmpty() && percent.isEmpty()) return "personal.noOpinion";
    return percent.matches("\\d{1,2}|100") ? "" : "personal.noPercent";
  }

  /** The opinion, where nothing is wrong with what was entered; a number alone says enough. */
  static Opinion opinion(Map<String, String> values) {
    return feeling(values).filter(f -> f != Feeling.PERCENT).<Opinion>map(f -> new Opinion.Felt(Band.valueOf(f.name())))
        .orElseGet(() -> new Opinion.Likely(Integer.parseInt(percent(values)) / 100.0));
  }

  private static Optional<Feeling> feeling(Map<String, String> values) {
    return Optional.ofNullable(values.get("opinion")).map(chosen -> Field.chosen(Feeling.class, chosen));
  }

  private static String percent(Map<String, String> values) {
    return values.getOrDefault("percent", "").replace("%", "").strip();
  }
}
