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
        Field.choice("opinion", Messages.TEXT.get("personal.opinion"), List.of(Feeling.values()), Messages.TEXT::of),
        Field.line("percent", Messages.TEXT.get("personal.percent"), ""),
        Field.paragraph("reason", Messages.TEXT.get("personal.reason")));
    new FormDialog(shell, words, fields, (values, done, refused) -> opinion(values).ifPresentOrElse(
        opinion -> async.run(() -> assess.assess(lead, opinion, values.getOrDefault("reason", ""), who.actor()), made -> done.run(), refused),
        () -> refused.accept(Messages.TEXT.get("personal.noPercent")))).open();
  }

  /** What can be chosen: a band, or a probability of one's own. */
  enum Feeling { HOT, WARM, COLD, PERCENT }

  static Optional<Opinion> opinion(Map<String, String> values) {
    var feeling = Field.chosen(Feeling.class, values.get("opinion"));
    if (feeling != Feeling.PERCENT) return Optional.of(new Opinion.Felt(Band.valueOf(feeling.name())));
    var percent = values.getOrDefault("percent", "").replace("%", "").strip();
    if (!percent.matches("\\d{1,2}|100")) return Optional.empty();
    return Optional.of(new Opinion.Likely(Integer.parseInt(percent) / 100.0));
  }
}
