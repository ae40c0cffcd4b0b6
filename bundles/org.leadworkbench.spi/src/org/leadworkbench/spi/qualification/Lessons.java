package org.leadworkbench.spi.qualification;

import java.util.Iterator;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What a model may learn from, made by the host. Lessons come in the order in which the leads came in, oldest first, and
 * are read from the store as they are asked for: whoever wants them twice keeps what it needs of them.
 */
@ProviderType
public interface Lessons extends Iterable<Lesson> {
  /** Within how many days the event counts as happened. */
  int horizonDays();

  /** The share of leads that buy, as the organisation set it: what is believed before the first lesson. */
  double baseRate();

  /**
   * The installed models whose answers stand in the evidence, under the question's id {@code MODEL.QUESTION}. What they
   * contribute for an answer is the experts' opinion of it.
   */
  List<QualificationModel> experts();

  /** The lessons, from the first one on. */
  @Override
  Iterator<Lesson> iterator();
}
