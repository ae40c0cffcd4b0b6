package org.leadworkbench.spi.qualification;

import java.util.List;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Makes models from documents: one plug-in, many models. Registered as an OSGi service like a model.
 *
 * <p>Rules of the game: the same documents give the same models, which keep the rules of {@link QualificationModel};
 * nothing is remembered between calls, which come on any thread and have ten seconds; no file, no network. What cannot be
 * read harms no other provider's models.
 */
@ConsumerType
public interface ModelProvider {
  /** The provider's id; the host hands it the documents that were stored under this name. */
  String id();

  /**
   * The models of these documents and those the provider brings itself. A document that cannot be read is an
   * {@link IllegalArgumentException} that names it and says what is wrong.
   */
  List<QualificationModel> models(List<ModelDocument> documents);

  /**
   * The documents of the models that the provider brings itself, so that people can export them or begin with them; none
   * where these models are not made of documents.
   */
  default List<ModelDocument> shipped() {
    return List.of();
  }
}
