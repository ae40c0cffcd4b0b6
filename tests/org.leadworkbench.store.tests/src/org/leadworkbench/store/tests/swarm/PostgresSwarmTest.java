package org.leadworkbench.store.tests.swarm;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadworkbench.store.tests.PostgresStores;

/** The contracts of many at once on PostgreSQL, in OSGi. */
@ExtendWith(PostgresStores.class)
class PostgresSwarmTest {
  @Nested
  class Swarm extends SwarmContract {}

  @Nested
  class Conflict extends ConflictContract {}

  @Nested
  class Deadlock extends DeadlockContract {}

  @Nested
  class Interrupt extends InterruptContract {}
}
