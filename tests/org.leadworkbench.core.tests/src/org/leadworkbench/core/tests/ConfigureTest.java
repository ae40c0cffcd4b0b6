package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import org.junit.jupiter.api.Test;
import org.leadworkbench.model.State;

class ConfigureTest extends DeskTest {
  @Test
  void businessThatOpensAfterItClosesIsRefusedAndWorkGoesOn() {
    assertEquals("config.hours", refused(desk.configure.set("business.opens", "19:00", MARKETING)));
    assertEquals("config.hours", refused(desk.configure.set("business.closes", "08:00", MARKETING)));

    assertEquals("08:00", done(desk.configure.get("business.opens")));
    assertEquals(State.QUALIFIED, desk.hot("Ada").state());
  }

  @Test
  void aStandardThatNoLongerFitsIsRefusedToo() {
    desk.configure("business.closes", "22:00");
    desk.configure("business.opens", "19:00");

    assertEquals("config.hours", refused(desk.configure.set("business.closes", "", MARKETING)));
  }

  @Test
  void thresholdsGoTogether() {
    assertEquals("config.thresholds", refused(desk.configure.set("bands.warm", "0.99", MARKETING)));
  }
}
