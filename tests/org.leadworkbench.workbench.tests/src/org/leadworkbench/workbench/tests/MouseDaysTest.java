package org.leadworkbench.workbench.tests;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The three days by mouse. */
@EnabledOnOs(OS.LINUX)
class MouseDaysTest extends Days {
  @Override
  Hands hands(Screen screen) {
    return new Mouse(screen);
  }
}
