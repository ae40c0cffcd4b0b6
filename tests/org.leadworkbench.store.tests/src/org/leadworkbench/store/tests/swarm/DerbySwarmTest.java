package org.leadworkbench.store.tests.swarm;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadworkbench.store.tests.DerbyStores;

/** The contracts of many at once on Derby, in OSGi. */
@ExtendWith(DerbyStores.class)
class DerbySwarmTest {
  @Nested
  class Swarm extends SwarmContract {}

  @Nested
  class Conflict extends ConflictContract {}

  @Nested
  class Deadlock extends DeadlockContract {}
}
