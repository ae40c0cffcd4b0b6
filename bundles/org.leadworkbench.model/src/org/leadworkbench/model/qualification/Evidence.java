package org.leadworkbench.model.qualification;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.leadworkbench.model.Detail;

/**
 * What a model may look at: everything known at one moment and nothing later; no name, address, telephone or e-mail.
 *
 * @param moment the moment of judgement
 * @param day the organisation's day at this moment: what days are compared with
 * @param baseRate the share of leads that buy when nothing is known of them, between 0 and 1, both excluded
 * @param answers the latest answer to each answered question of the model, by the question's id, in order of the ids
 * @param details the lead's named details, in order of the names
 * @param activities what was done with or by the lead, oldest first
 */
public record Evidence(Instant moment, LocalDate day, double baseRate, SortedMap<String, Answer> answers,
    SortedMap<String, Detail> details, List<Activity> activities) {
  public Evidence {
    if (Math.abs(ChronoUnit.DAYS.between(utc(moment), day)) > 1) throw new IllegalArgumentException("Nowhere it is " + day + " at " + moment);
    if (!(baseRate > 0 && baseRate < 1)) throw new IllegalArgumentException("No base rate: " + baseRate);
    answers = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(answers));
    details = java.util.Collections.unmodifiableSortedMap(new TreeMap<>(details));
    activities = List.copyOf(activities);
    if (answers.values().stream().anyMatch(a -> a.at().isAfter(moment))
        || activities.stream().anyMatch(a -> a.at().isAfter(moment)))
      throw new IllegalArgumentException("Evidence holds nothing later than its moment");
  }

  /** Nothing known, on the day of this moment in UTC. */
  public static Evidence none(Instant moment, double baseRate) {
    return new Evidence(moment, utc(moment), baseRate, new TreeMap<>(), new TreeMap<>(), List.of());
  }

  /** The answer to this question, if there is one. */
  public Optional<AnswerValue> answer(String question) {
    return Optional.ofNullable(answers.get(question)).map(Answer::value);
  }

  /** The same evidence with the question answered like this at the same moment: to ask "what if". */
  public Evidence with(String question, AnswerValue value) {
    var changed = new LinkedHashMap<String, Answer>(answers);
    changed.put(question, new Answer(question, value, moment, "", "what-if"));
    return new Evidence(moment, day, baseRate, new TreeMap<>(changed), details, activities);
  }

  private static LocalDate utc(Instant moment) {
    return moment.atOffset(ZoneOffset.UTC).toLocalDate();
  }
}
