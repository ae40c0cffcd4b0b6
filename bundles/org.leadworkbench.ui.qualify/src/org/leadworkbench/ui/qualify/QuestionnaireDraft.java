package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/**
 * A questionnaire while it is edited.
 *
 * @param provider who reads its documents
 * @param questions what it asks now
 */
record QuestionnaireDraft(String provider, ModelDescription questions) {
  /** With this question in place of the one of its id, or behind all. */
  QuestionnaireDraft with(Question question, boolean required, Optional<Integer> expiryDays) {
    var all = new ArrayList<>(questions.questions());
    int place = place(question.id());
    if (place < 0) all.add(question);
    else all.set(place, question);
    var must = new TreeSet<>(questions.required());
    if (required) must.add(question.id());
    else must.remove(question.id());
    var expire = new TreeMap<>(questions.expiryDays());
    expiryDays.ifPresentOrElse(days -> expire.put(question.id(), days), () -> expire.remove(question.id()));
    return with(all, must, expire);
  }

  /** With this question in place of the one of its id. */
  QuestionnaireDraft with(Question question) {
    return with(question, questions.required().contains(question.id()), expiryDays(question.id()));
  }

  /** After how many days the answer to a question is asked again. */
  Optional<Integer> expiryDays(String id) {
    return Optional.ofNullable(questions.expiryDays().get(id));
  }

  /** Without the question of this id. */
  QuestionnaireDraft without(String id) {
    var must = new TreeSet<>(questions.required());
    must.remove(id);
    var expire = new TreeMap<>(questions.expiryDays());
    expire.remove(id);
    return with(questions.questions().stream().filter(q -> !q.id().equals(id)).toList(), must, expire);
  }

  /** With the question of this id so many places further down. */
  QuestionnaireDraft moved(String id, int by) {
    return with(Places.moved(questions.questions(), place(id), by), questions.required(), questions.expiryDays());
  }

  private QuestionnaireDraft with(List<Question> all, Set<String> required, Map<String, Integer> expiryDays) {
    return new QuestionnaireDraft(provider, new ModelDescription(questions.basics(), questions.event(), questions.horizonDays(), all, required, expiryDays));
  }

  private int place(String id) {
    return IntStream.range(0, questions.questions().size()).filter(i -> questions.questions().get(i).id().equals(id)).findFirst().orElse(-1);
  }
}
