package org.leadworkbench.ui.qualify;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** Answers that were given but not saved: kept for each lead and model, so that looking at another lead loses nothing. */
final class Drafts {
  private record Place(Id<Lead> lead, String model) {}

  private final Map<Place, Map<String, String>> drafts = new HashMap<>();
  private final Map<Id<Lead>, String> names = new HashMap<>();

  /** Keeps an answer. */
  void keep(Lead lead, String model, String question, String answer) {
    names.put(lead.id(), name(lead.contact()));
    drafts.computeIfAbsent(new Place(lead.id(), model), p -> new TreeMap<>()).put(question, answer);
  }

  /** Keeps no answer to this question any more. */
  void forget(Id<Lead> lead, String model, String question) {
    var place = new Place(lead, model);
    drafts.computeIfPresent(place, (p, draft) -> {
      draft.remove(question);
      return draft.isEmpty() ? null : draft;
    });
  }

  /** Keeps nothing of this lead and model any more. */
  void forget(Id<Lead> lead, String model) {
    drafts.remove(new Place(lead, model));
  }

  /** What is kept, by the question's id. */
  Map<String, String> of(Id<Lead> lead, String model) {
    return Map.copyOf(drafts.getOrDefault(new Place(lead, model), Map.of()));
  }

  /** What was saved is no draft any more; what was answered since then stays one. */
  void saved(Id<Lead> lead, String model, Map<String, String> answers) {
    answers.forEach((question, answer) -> {
      if (answer.equals(of(lead, model).get(question))) forget(lead, model, question);
    });
  }

  /** The names of the leads with unsaved answers, each lead once. */
  List<String> leads() {
    return drafts.keySet().stream().map(Place::lead).distinct().map(names::get).sorted().toList();
  }

  private static String name(Contact contact) {
    return List.of(contact.name(), contact.organisation(), contact.email()).stream().filter(n -> !n.isEmpty()).findFirst()
        .orElse(Messages.TEXT.get("unsaved.nameless"));
  }
}
