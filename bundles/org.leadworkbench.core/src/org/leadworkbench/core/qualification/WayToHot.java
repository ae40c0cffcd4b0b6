package org.leadworkbench.core.qualification;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.leadworkbench.model.qualification.AnswerValue;

/**
 * The smallest change that would make a lead Hot, verified by judging again with it: as few open questions as possible,
 * and to them the weakest answers that suffice.
 *
 * @param answers the answers, by the question's id, that first which moves most
 * @param probability what the probability would be
 */
public record WayToHot(Map<String, AnswerValue> answers, double probability) {
  public WayToHot {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
  }
}
