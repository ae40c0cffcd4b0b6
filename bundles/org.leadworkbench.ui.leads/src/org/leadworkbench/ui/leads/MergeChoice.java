package org.leadworkbench.ui.leads;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.model.Contact;

/** Two leads field by field, and of which of them each value is to stay. */
final class MergeChoice {
  private final Pair pair;
  private final Set<Contact.Field> taken = EnumSet.noneOf(Contact.Field.class);

  /**
   * A field of both.
   *
   * @param field the field
   * @param stays what the lead that stays has there, may be empty
   * @param goes what the other one has there, may be empty
   */
  record Line(Contact.Field field, String stays, String goes) {
    /** Whether somebody has to choose: both say something, and not the same. */
    boolean isOpen() {
      return !stays.isEmpty() && !goes.isEmpty() && !stays.equals(goes);
    }
  }

  MergeChoice(Pair pair) {
    this.pair = pair;
  }

  Pair pair() {
    return pair;
  }

  /** The fields of which at least one of them knows something. */
  List<Line> lines() {
    return Arrays.stream(Contact.Field.values()).map(f -> new Line(f, pair.stays().contact().get(f), pair.goes().contact().get(f)))
        .filter(line -> !line.stays().isEmpty() || !line.goes().isEmpty()).toList();
  }

  /** Lets the value of the one that goes stay, or that of the other. */
  void take(Contact.Field field, boolean ofTheOneThatGoes) {
    if (ofTheOneThatGoes) taken.add(field);
    else taken.remove(field);
  }

  /** The fields whose value comes from the one that goes. */
  Set<Contact.Field> taken() {
    return Set.copyOf(taken);
  }
}
