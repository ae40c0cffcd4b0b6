package org.leadworkbench.workbench.tests;

import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The three days by mouse, at night: it moves as slowly as a hand. */
@EnabledIfSystemProperty(named = "nightly", matches = "true")
@EnabledOnOs(OS.LINUX)
class MouseDaysTest extends Days {
  @Override
  Hands hands(Screen screen) {
    return new Mouse(screen);
  }
}
