package org.leadworkbench.store.tests;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;

/** Notices by Derby's network server. */
class DerbyServerNoticesTest extends NoticesContract {
  private DerbyServed served;

  @Override
  void prepare(Path first, Path second) {
    served = new DerbyServed(first.resolve("server"));
    served.share(first);
    served.share(second);
  }

  @Override
  void cut() {
    served.restart();
  }

  @AfterEach
  void end() {
    other.close();
    mine.close();
    served.close();
  }
}
