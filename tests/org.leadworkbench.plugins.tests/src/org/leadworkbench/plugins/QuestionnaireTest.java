package org.leadworkbench.plugins;

import java.util.List;
import org.leadworkbench.kit.QualificationModelContract;
import org.leadworkbench.spi.qualification.ModelProvider;
import org.leadworkbench.spi.qualification.QualificationModel;

class QuestionnaireTest extends QualificationModelContract {
  @Override
  protected QualificationModel model() {
    return Services.of(ModelProvider.class, ModelProvider::id, "questionnaire").models(List.of()).getFirst();
  }
}
