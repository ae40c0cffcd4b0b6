package org.leadworkbench.spi.qualification;

import java.util.Optional;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A model that learns from leads whose end is known. What it learned is a document that the host stores and versions and
 * that its {@link ModelProvider} makes a model of again, so learning survives a restart and can be taken back.
 *
 * <p>Its evidence has, beside the lead's details and activities, the answers to the questions of all other models, by the
 * id {@code MODEL.QUESTION}. A question of its own with such an id is that model's question: it is answered there. What a
 * lead's detail contributes is named by {@link org.leadworkbench.model.qualification.Contribution#detail}.
 *
 * <p>Rules of the game, checked by the contract kit: learning changes the document and nothing else, so a model goes on
 * estimating as before; the same lessons give the same document to the letter; lessons are looked at as they come and
 * never kept; a document says no more of a single lead than its part in the sums. As long as it has learned nothing it
 * answers with the base rate, without reasons, and the host does not let it lead.
 */
@ConsumerType
public interface LearningModel extends QualificationModel {
  /** Whether this model knows more than the base rate. */
  boolean hasLearned();

  /**
   * Learns from all of these lessons, however few. May take minutes for a hundred thousand of them.
   *
   * @param version what the new document is called; the model made of it says so in its description
   */
  ModelDocument learn(String version, Lessons lessons);

  /**
   * What it learned, with other odds throughout: the host found that leads are won more or less often than it says. Empty
   * where the model cannot do that, as here, or has learned nothing.
   *
   * @param version what the new document is called
   * @param logOdds what every estimate is raised by
   */
  default Optional<ModelDocument> corrected(String version, double logOdds) {
    return Optional.empty();
  }
}
