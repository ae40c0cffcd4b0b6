package org.leadworkbench.core.capture;

import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

/** How alike two normalised contacts are. */
final class Likeness {
  /** From here on two contacts are proposed for a merge. */
  static final double PROPOSED = 0.92;
  private static final double SAME_LAST_NAME = 0.9;
  private static final double SAME_FIRST_NAME = 0.85;
  private static final JaroWinklerSimilarity JARO_WINKLER = new JaroWinklerSimilarity();

  private Likeness() {}

  /** Whether the names may be those of one person: alike, or one is not known; an initial stands for a first name. */
  static boolean mayBeOne(Contact one, Contact other) {
    var last = Folded.text(one.get(Field.LAST_NAME));
    var otherLast = Folded.text(other.get(Field.LAST_NAME));
    if (!last.isEmpty() && !otherLast.isEmpty() && similarity(last, otherLast) < SAME_LAST_NAME) return false;
    var first = Folded.text(one.get(Field.FIRST_NAME));
    var otherFirst = Folded.text(other.get(Field.FIRST_NAME));
    if (first.isEmpty() || otherFirst.isEmpty()) return true;
    if (first.length() == 1 || otherFirst.length() == 1) return first.charAt(0) == otherFirst.charAt(0);
    return similarity(first, otherFirst) >= SAME_FIRST_NAME;
  }

  /**
   * Jaro-Winkler similarity of the names, and of the organisations where both have one, 0 to 1. Organisations of as
   * many words are as alike as the words that differ most: Graf Druck is not Graf Pharma.
   */
  static double of(Names one, Names other) {
    double name = similarity(one.person(), other.person());
    if (one.organisation().isEmpty() || other.organisation().isEmpty()) return name;
    return 0.6 * name + 0.4 * wordByWord(one.organisation(), other.organisation());
  }

  private static double wordByWord(String one, String other) {
    var words = one.split(" ");
    var others = other.split(" ");
    if (words.length != others.length) return similarity(one, other);
    double least = 1;
    for (int i = 0; i < words.length; i++) least = Math.min(least, similarity(words[i], others[i]));
    return least;
  }

  private static double similarity(String one, String other) {
    return one.equals(other) ? 1 : JARO_WINKLER.apply(one, other);
  }
}
