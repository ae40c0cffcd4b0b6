package org.leadworkbench.spi.qualification;

import org.osgi.annotation.versioning.ConsumerType;

/** A provider whose documents are questions with points for their answers, which people edit in the workbench. */
@ConsumerType
public interface QuestionnaireProvider extends ModelProvider {
  /** The document of these questions: the model made of it describes itself the same. */
  ModelDocument document(ModelDescription questionnaire);
}
