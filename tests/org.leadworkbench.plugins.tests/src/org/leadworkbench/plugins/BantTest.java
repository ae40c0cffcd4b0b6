package org.leadworkbench.plugins;

import org.leadworkbench.kit.QualificationModelContract;
import org.leadworkbench.spi.qualification.QualificationModel;

class BantTest extends QualificationModelContract {
  @Override
  protected QualificationModel model() {
    return Services.of(QualificationModel.class, m -> m.describe().id(), "bant");
  }
}
