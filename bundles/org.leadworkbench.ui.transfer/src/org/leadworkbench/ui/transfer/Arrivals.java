package org.leadworkbench.ui.transfer;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;

/** Tells what is new in the inbox since it was looked at last; the first look finds nothing new. Used on one thread only. */
final class Arrivals {
  private Set<Id<Lead>> seen = Set.of();
  private boolean looked;

  /** What was not there before, the newest first. */
  List<Waiting> in(List<Waiting> now) {
    var arrived = looked ? now.stream().filter(w -> !seen.contains(w.id())).toList() : List.<Waiting>of();
    looked = true;
    seen = new HashSet<>(now.stream().map(Waiting::id).toList());
    return arrived;
  }

  /** Another one's inbox: what is in it was not looked at here. */
  void forget() {
    looked = false;
  }
}
