package org.leadworkbench.spi.qualification;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;

/**
 * What a model is, what it predicts and what it asks.
 *
 * @param basics id, version and texts
 * @param event the named event whose probability is estimated, such as "buys"
 * @param horizonDays within how many days the event is meant
 * @param questions what it asks, in the order of asking
 * @param required the ids of questions without whose answer no lead becomes qualified by this model alone
 * @param expiryDays after how many days the answer to a question is none any more and is asked again, by the question's
 *     id; what is not named stays
 */
public record ModelDescription(Description basics, Label event, int horizonDays, List<Question> questions, Set<String> required,
    Map<String, Integer> expiryDays) {
  public ModelDescription {
    Objects.requireNonNull(basics);
    Objects.requireNonNull(event);
    questions = List.copyOf(questions);
    if (horizonDays < 1) throw new IllegalArgumentException(basics.id() + " has no horizon");
    if (questions.stream().map(Question::id).distinct().count() < questions.size())
      throw new IllegalArgumentException(basics.id() + " has two questions of the same id");
    required = Set.copyOf(required);
    expiryDays = Map.copyOf(expiryDays);
    var ids = questions.stream().map(Question::id).toList();
    if (!ids.containsAll(required) || !ids.containsAll(expiryDays.keySet()))
      throw new IllegalArgumentException(basics.id() + " says something of a question that it does not ask: " + required + expiryDays);
    if (expiryDays.values().stream().anyMatch(days -> days < 1)) throw new IllegalArgumentException(basics.id() + " has answers that expire at once: " + expiryDays);
  }

  /** One that requires no answer, and whose answers stay. */
  public ModelDescription(Description basics, Label event, int horizonDays, List<Question> questions) {
    this(basics, event, horizonDays, questions, Set.of(), Map.of());
  }

  /** The model's id. */
  public String id() {
    return basics.id();
  }

  /** The question with this id. */
  public Optional<Question> question(String id) {
    return questions.stream().filter(q -> q.id().equals(id)).findFirst();
  }
}
