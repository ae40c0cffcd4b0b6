package org.leadworkbench.ui.qualify;

import java.util.ArrayList;
import java.util.List;

/** Order among things that people arrange. */
final class Places {
  private Places() {}

  /** The list with the thing at this place so many places further down; the same where it would leave the list. */
  static <T> List<T> moved(List<T> list, int place, int by) {
    if (place < 0 || place + by < 0 || place + by >= list.size()) return list;
    var moved = new ArrayList<>(list);
    moved.add(place + by, moved.remove(place));
    return moved;
  }
}
