package org.leadworkbench.ui.qualify;

import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** Answers that were given but not saved: kept for each lead and model, so that looking at another lead loses nothing. */
final class Drafts {
  private record Place(Id<Lead> lead, String model) {}

  private final Map<Place, Map<String, String>> drafts = new HashMap<>();

  /** Keeps an answer; an empty one is none. */
  void keep(Id<Lead> lead, String model, String question, String answer) {
    var draft = drafts.computeIfAbsent(new Place(lead, model), p -> new TreeMap<>());
    if (answer.isEmpty()) draft.remove(question);
    else draft.put(question, answer);
    if (draft.isEmpty()) drafts.remove(new Place(lead, model));
  }

  /** What is kept, by the question's id. */
  Map<String, String> of(Id<Lead> lead, String model) {
    return Map.copyOf(drafts.getOrDefault(new Place(lead, model), Map.of()));
  }

  /** What was saved is no draft any more; what was answered since then stays one. */
  void saved(Id<Lead> lead, String model, Map<String, String> answers) {
    answers.forEach((question, answer) -> {
      if (answer.equals(of(lead, model).get(question))) keep(lead, model, question, "");
    });
  }

  /** How many leads have unsaved answers. */
  long leads() {
    return drafts.keySet().stream().map(Place::lead).distinct().count();
  }
}
