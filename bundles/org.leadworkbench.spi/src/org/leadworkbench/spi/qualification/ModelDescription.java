package org.leadworkbench.spi.qualification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;

/**
 * What a model is, what it predicts and what it asks.
 *
 * @param basics id, version and texts
 * @param event the named event whose probability is estimated, such as "buys"
 * @param horizonDays within how many days the event is meant
 * @param questions what it asks, in the order of asking
 */
public record ModelDescription(Description basics, Label event, int horizonDays, List<Question> questions) {
  public ModelDescription {
    Objects.requireNonNull(basics);
    Objects.requireNonNull(event);
    questions = List.copyOf(questions);
    if (horizonDays < 1) throw new IllegalArgumentException(basics.id() + " has no horizon");
    if (questions.stream().map(Question::id).distinct().count() < questions.size())
      throw new IllegalArgumentException(basics.id() + " has two questions of the same id");
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
