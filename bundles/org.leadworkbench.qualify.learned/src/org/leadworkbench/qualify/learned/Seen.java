package org.leadworkbench.qualify.learned;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.leadworkbench.model.qualification.Contribution;
import org.leadworkbench.model.qualification.Evidence;
import org.leadworkbench.spi.qualification.Behaviour;
import org.leadworkbench.spi.qualification.Question;

/**
 * One thing that a model looks at, found in evidence by its name.
 *
 * @param key the name under which its contribution is shown
 * @param detail the detail's name, if it is one
 * @param behaviour the kind of behaviour, if it is one: it counts less the longer ago it is
 * @param question the question, if it is one
 */
record Seen(String key, Optional<String> detail, Optional<Behaviour.Kind> behaviour, Optional<Question> question) {
  static Seen of(String key, Map<String, Question> questions) {
    var named = new Contribution(key, "", 0);
    return new Seen(key, named.detail(), named.activity().flatMap(Seen::behaviour), Optional.ofNullable(questions.get(key)));
  }

  private static Optional<Behaviour.Kind> behaviour(String kind) {
    return Behaviour.STANDARD.kinds().stream().filter(k -> k.kind().equals(kind)).findFirst();
  }

  /** What it says, if it is known. */
  Optional<Fact> in(Evidence evidence) {
    if (detail.isPresent()) return Optional.ofNullable(evidence.details().get(detail.get())).map(d -> Fact.of(d, evidence.day()));
    if (behaviour.isPresent()) return Fact.of(behaviour.get(), evidence);
    return question.flatMap(q -> evidence.answer(key).flatMap(a -> Fact.of(a, q, evidence.day())));
  }

  /** What is shown of it. */
  String text(Evidence evidence) {
    if (detail.isPresent()) return evidence.details().get(detail.get()).text();
    if (behaviour.isPresent()) return String.format(Locale.ROOT, "%.2f", behaviour.get().count(evidence));
    return evidence.answer(key).map(a -> a.text()).orElse("");
  }
}
