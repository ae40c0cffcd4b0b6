package org.leadworkbench.qualify.learned;

import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Question;

/**
 * One thing that a model looks at, found in evidence by its name.
 *
 * @param key the name under which its contribution is shown
 * @param detail the detail's name, if it is one
 * @param question the question, if it is one
 */
record Seen(String key, Optional<String> detail, Optional<Question> question) {
  static Seen of(String key, Map<String, Question> questions) {
    return new Seen(key, new Contribution(key, "", 0).detail(), Optional.ofNullable(questions.get(key)));
  }

  /** What it says, if it is known. */
  Optional<Fact> in(Evidence evidence) {
    if (detail.isPresent()) return Optional.ofNullable(evidence.details().get(detail.get())).map(d -> Fact.of(d, evidence.day()));
    return question.flatMap(q -> evidence.answer(key).flatMap(a -> Fact.of(a, q, evidence.day())));
  }

  /** What is shown of it. */
  String text(Evidence evidence) {
    if (detail.isPresent()) return evidence.details().get(detail.get()).text();
    return evidence.answer(key).map(a -> a.text()).orElse("");
  }
}
