package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.leadworkbench.core.qualification.Outlook;
import org.leadworkbench.spi.qualification.ModelDescription;
import org.leadworkbench.spi.qualification.Question;

/**
 * In which order questions stand on screen: the open ones by what they are worth.
 *
 * @param questions the ids of all
 * @param isNew whether nobody has looked at them in this order yet
 */
record Order(List<String> questions, boolean isNew) {
  Order {
    questions = List.copyOf(questions);
  }

  Order(List<String> questions) {
    this(questions, false);
  }

  /** The model's own order. */
  static Order of(ModelDescription model) {
    return new Order(model.questions().stream().map(Question::id).toList(), true);
  }

  /** The open questions first, then those that are settled. */
  Order openFirst(Set<String> settled, Outlook outlook) {
    var all = new ArrayList<>(open(settled, outlook));
    questions.stream().filter(q -> !all.contains(q)).forEach(all::add);
    return new Order(all);
  }

  /** Those that are settled stay where they are; the open ones change places with each other. */
  Order among(Set<String> settled, Outlook outlook) {
    var open = open(settled, outlook);
    var next = open.iterator();
    var places = new ArrayList<>(questions);
    places.replaceAll(q -> open.contains(q) ? next.next() : q);
    return new Order(places);
  }

  private List<String> open(Set<String> settled, Outlook outlook) {
    return outlook.open().stream().map(Outlook.Worth::question).filter(q -> questions.contains(q) && !settled.contains(q)).toList();
  }
}
