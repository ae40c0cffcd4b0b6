package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;
import static org.leadworkbench.core.tests.Desk.refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  @ParameterizedTest
  @CsvSource({"qualification.leading,nobody", "qualification.baseRate,1", "qualification.baseRate,much", "qualification.minimumAnswers,-1",
      "bands.hot,0", "bands.hysteresis,-0.1", "organisation.zone,Europe/Nowhere", "business.opens,8", "organisation.country,Germany",
      "transfer.file.receipt,perhaps"})
  void whatASettingCannotBeIsRefusedAndChangesNothing(String key, String value) {
    var before = desk.configure.all();

    assertEquals("config.value", refused(desk.configure.set(key, value, MARKETING)));

    assertEquals(before, desk.configure.all());
  }

  @Test
  void settingThatDoesNotExistIsRefused() {
    assertEquals("config.unknown", refused(desk.configure.set("colour", "red", MARKETING)));
    assertEquals("config.unknown", refused(desk.configure.get("colour")));
  }

  @Test
  void thresholdsThatDoNotGoTogetherAreRefused() {
    desk.configure("bands.hot", "0.6");

    assertEquals("config.thresholds", refused(desk.configure.set("bands.warm", "0.7", MARKETING)));

    desk.configure("bands.warm", "0.5");
    assertEquals("0.5", done(desk.configure.get("bands.warm")));
  }

  @Test
  void hysteresisMayBeNone() {
    desk.configure("bands.hysteresis", "0");

    assertEquals(0, Double.parseDouble(done(desk.configure.get("bands.hysteresis"))));
  }

  @Test
  void emptyValueTakesASettingBack() {
    var standard = done(desk.configure.get("qualification.baseRate"));
    desk.configure("qualification.baseRate", "0.2");

    desk.configure("qualification.baseRate", " ");

    assertEquals(standard, done(desk.configure.get("qualification.baseRate")));
  }
}
