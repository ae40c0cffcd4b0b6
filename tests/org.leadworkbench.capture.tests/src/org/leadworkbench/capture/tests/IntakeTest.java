package org.leadworkbench.capture.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A test with an intake of its own. */
abstract class IntakeTest {
  @TempDir Path folder;
  Intake intake;

  @BeforeEach
  void open() {
    intake = new Intake(folder);
  }

  @AfterEach
  void close() {
    intake.close();
  }
}
