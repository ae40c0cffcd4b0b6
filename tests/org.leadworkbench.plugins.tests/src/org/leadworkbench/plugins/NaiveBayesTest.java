package org.leadworkbench.plugins;

import org.leadworkbench.kit.LearningModelContract;
import org.leadworkbench.spi.qualification.ModelProvider;

class NaiveBayesTest extends LearningModelContract {
  @Override
  protected ModelProvider provider() {
    return Services.of(ModelProvider.class, ModelProvider::id, "learned");
  }

  @Override
  protected String id() {
    return "naive-bayes";
  }
}
