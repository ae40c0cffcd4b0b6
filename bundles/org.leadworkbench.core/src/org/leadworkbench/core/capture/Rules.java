package org.leadworkbench.core.capture;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.leadworkbench.core.Refusal;
import org.leadworkbench.core.Result;
import org.leadworkbench.core.capture.RowMapper.Rule;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact.Field;
import org.leadworkbench.model.Detail;
import org.leadworkbench.spi.qualification.QualificationModel;

/**
 * Makes a rule of each target.
 *
 * @param numbers how numbers are written
 * @param money how amounts of money are written
 * @param dates how days are written
 * @param models the installed models
 */
record Rules(NumberStyle numbers, Money money, Dates dates, List<QualificationModel> models) {
  /** What is earlier or later is a slip of the pen, whatever day this computer believes it is. */
  private static final LocalDate FIRST_DAY = LocalDate.of(1970, 1, 1);
  private static final LocalDate LAST_DAY = LocalDate.of(2099, 12, 31);
  private static final int LONGEST_ID = 200;
  private static final int LONGEST_DETAIL = 4_000;
  private static final Set<Field> CHECKED = EnumSet.of(Field.EMAIL, Field.PHONE, Field.WEBSITE);
  private static final Set<String> NOTHING = Set.of("-", "--", "---", "n/a", "na", "n.a.", "k.a.", "k. a.", "keine", "keine angabe",
      "nicht bekannt", "unbekannt", "unknown", "none", "null", "?");

  /** The rule for this target; the column's first cells show the kind of a detail. */
  Rule of(Target target, String column, List<String> cells) {
    return switch (target) {
      case Target.ToField(Field field) -> field(field);
      case Target.ToName() -> done(Draft::name);
      case Target.ToSourceId() -> (draft, cell) -> {
        if (cell.length() > LONGEST_ID) return refused("capture.too-long", column, LONGEST_ID);
        draft.sourceId(cell);
        return Optional.empty();
      };
      case Target.ToCapturedAt() -> (draft, cell) -> isNothing(cell) ? Optional.empty() : taken(inquired(cell), column, cell, w -> draft.inquiredAt(w.at()));
      case Target.ToConsent(ValueMap values) -> consent(values.isEmpty() ? Optional.empty() : Optional.of(values.lookup()), column);
      case Target.ToOutcome(ValueMap values) -> outcome(values.lookup(), column);
      case Target.ToOutcomeAt() -> (draft, cell) -> isNothing(cell) ? Optional.empty() : taken(inquired(cell), column, cell, w -> draft.outcomeAt(w.at()));
      case Target.ToOrder() -> (draft, cell) -> isNothing(cell) ? Optional.empty() : taken(numbers.parse(cell), column, cell, draft::order);
      case Target.ToDetail(String name, Optional<Detail.Kind> kind, boolean feature) -> detail(name, kind, feature, column, cells);
      case Target.ToAnswer answer -> answer(new AnswerCells(answer, this));
      case Target.ToAssessment(String by, ValueMap values) -> assessment(by, values);
      case Target.Ignored() -> done((draft, cell) -> {});
    };
  }

  private Result<When> inquired(String cell) {
    return dates.parse(cell).then(when -> when.day().isBefore(FIRST_DAY) || when.day().isAfter(LAST_DAY)
        ? Result.refused("capture.day-range", cell) : Result.done(when));
  }

  private static Rule field(Field field) {
    return done((draft, cell) -> {
      if (!CHECKED.contains(field) || !isNothing(cell)) draft.field(field, cell);
    });
  }

  // A word that says neither yes nor no is no consent; it is kept as a detail for whoever wants to read it.
  private static Rule consent(Optional<ValueMap.Lookup> values, String column) {
    return done((draft, cell) -> {
      var said = values.isPresent() ? values.get().find(cell).map("yes"::equals) : YesOrNo.of(cell);
      if (said.isPresent()) draft.consent(said.get() ? Consent.YES : Consent.NO);
      else if (!isNothing(cell)) draft.detail(column, new Detail.Text(shortened(cell)));
    });
  }

  private static Rule outcome(ValueMap.Lookup values, String column) {
    return (draft, cell) -> {
      var said = values.find(cell);
      said.ifPresent(draft::outcome);
      return said.isPresent() ? Optional.empty() : refused("capture.outcome", column, cell);
    };
  }

  private Rule detail(String name, Optional<Detail.Kind> wanted, boolean feature, String column, List<String> cells) {
    var details = new DetailKinds(numbers, dates);
    var kind = wanted.orElseGet(() -> details.guess(cells));
    return (draft, cell) -> {
      if (kind != Detail.Kind.TEXT && isNothing(cell)) return Optional.empty();
      if (cell.length() > LONGEST_DETAIL) return refused("capture.too-long", column, LONGEST_DETAIL);
      var detail = details.of(kind, cell);
      BiConsumer<String, Detail> taker = feature ? draft::feature : draft::detail;
      if (wanted.isPresent()) return taken(detail, column, cell, d -> taker.accept(name, d));
      taker.accept(name, detail instanceof Result.Done<Detail>(Detail fitting) ? fitting : new Detail.Text(cell));
      return Optional.empty();
    };
  }

  private static Rule answer(AnswerCells answers) {
    return done((draft, cell) -> answers.of(cell).ifPresent(a -> draft.answer(answers.subject(), a)));
  }

  private static Rule assessment(String by, ValueMap values) {
    var lookup = values.lookup();
    return done((draft, cell) -> (values.isEmpty() ? Opinions.of(cell) : lookup.find(cell).flatMap(Opinions::of))
        .ifPresent(opinion -> draft.judgement(new MappedRow.Judgement(by, opinion))));
  }

  private static boolean isNothing(String cell) {
    return NOTHING.contains(ValueMap.plain(cell));
  }

  private static String shortened(String cell) {
    return cell.substring(0, Math.min(cell.length(), LONGEST_DETAIL));
  }

  private static Rule done(BiConsumer<Draft, String> rule) {
    return (draft, cell) -> {
      rule.accept(draft, cell);
      return Optional.empty();
    };
  }

  private static <T> Optional<Refusal> taken(Result<T> value, String column, String cell, java.util.function.Consumer<T> taker) {
    return switch (value) {
      case Result.Done<T>(T found) -> {
        taker.accept(found);
        yield Optional.empty();
      }
      case Result.Refused<T>(Refusal why) -> refused(why.code(), column, cell);
    };
  }

  private static Optional<Refusal> refused(String code, Object... arguments) {
    return Optional.of(Refusal.of(code, arguments));
  }
}
