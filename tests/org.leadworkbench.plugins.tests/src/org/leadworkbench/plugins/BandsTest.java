package org.leadworkbench.plugins;

import org.leadworkbench.kit.RatingPolicyContract;
import org.leadworkbench.spi.qualification.RatingPolicy;

class BandsTest extends RatingPolicyContract {
  @Override
  protected RatingPolicy policy() {
    return Services.of(RatingPolicy.class, p -> p.describe().id(), "qualify.bands");
  }
}
