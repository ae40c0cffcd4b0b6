package org.leadworkbench.ui.leads;

import org.leadworkbench.core.Result;
import org.leadworkbench.ui.Failure;
import org.leadworkbench.ui.Terms;
import org.leadworkbench.ui.Topics;
import org.osgi.service.event.EventAdmin;

/**
 * What work in the background has to say at its end.
 *
 * @param sentence for the user; an empty one takes away what was said before
 * @param warning whether something was not done
 */
record Told(String sentence, boolean warning) {
  /** It was done, and there is nothing more to say. */
  static final Told NOTHING = new Told("", false);

  /** The reason where it was refused, else nothing. */
  static Told of(Result<?> result) {
    return result instanceof Result.Refused<?>(var why) ? new Told(why.text(Terms.language()), true) : NOTHING;
  }

  /** In words for the user, whatever went wrong. */
  static Told of(Throwable failure) {
    return new Told(Failure.text(failure), true);
  }

  /** Tells the windows. */
  void post(EventAdmin events) {
    Topics.post(events, warning ? Topics.REFUSED : Topics.TOLD, sentence);
  }
}
