package org.leadworkbench.core.capture;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Detail;
import org.leadworkbench.model.qualification.AnswerValue;
import org.leadworkbench.model.qualification.Opinion;

/**
 * What a row says of a lead, normalised.
 *
 * @param contact who it is
 * @param details named values
 * @param sourceId the source's own id, empty where it has none
 * @param inquiredAt when the person inquired, where the row says so
 * @param consent what the row says of it
 * @param outcome how it ended, where the row says so
 * @param features the names of details that were known before the outcome
 * @param answers answers to models' questions
 * @param judgements what those thought who met the person
 */
public record MappedRow(Contact contact, Map<String, Detail> details, String sourceId, Optional<Instant> inquiredAt, Consent consent,
    Optional<Ending> outcome, Set<String> features, List<GivenAnswer> answers, List<Judgement> judgements) {
  /**
   * How it ended.
   *
   * @param outcome {@code won}, {@code lost} or {@code none}
   * @param at when that was known, where the row says so
   * @param order the lead's place in the source's own order, where the row says so
   */
  public record Ending(String outcome, Optional<Instant> at, Optional<BigDecimal> order) {}

  /**
   * An answer to a model's question.
   *
   * @param model the model's id
   * @param question the question's id
   * @param value the answer
   */
  public record GivenAnswer(String model, String question, AnswerValue value) {}

  /**
   * What somebody thought of the lead.
   *
   * @param by a person's name or e-mail, or a team's name
   * @param opinion what they thought
   */
  public record Judgement(String by, Opinion opinion) {}

  public MappedRow {
    Objects.requireNonNull(contact);
    details = Map.copyOf(details);
    Objects.requireNonNull(sourceId);
    Objects.requireNonNull(inquiredAt);
    Objects.requireNonNull(consent);
    Objects.requireNonNull(outcome);
    features = Set.copyOf(features);
    answers = List.copyOf(answers);
    judgements = List.copyOf(judgements);
  }

  /** Only a contact and what it agreed to at this moment. */
  static MappedRow of(Contact contact, Consent consent, Instant at) {
    return new MappedRow(contact, Map.of(), "", Optional.of(at), consent, Optional.empty(), Set.of(), List.of(), List.of());
  }
}
