package org.leadworkbench.workbench.tests;

import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The three days by keyboard alone. */
@EnabledOnOs(OS.LINUX)
class KeyboardDaysTest extends Days {
  @Override
  Hands hands(Screen screen) {
    return new Keyboard(screen);
  }
}
