package org.example.fit;

import org.leadworkbench.kit.QualificationModelContract;
import org.leadworkbench.spi.qualification.QualificationModel;

class CompanyFitTest extends QualificationModelContract {
  @Override
  protected QualificationModel model() {
    return new CompanyFit();
  }
}
