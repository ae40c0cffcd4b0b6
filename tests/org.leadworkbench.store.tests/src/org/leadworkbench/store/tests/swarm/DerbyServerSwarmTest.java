package org.leadworkbench.store.tests.swarm;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.extension.ExtendWith;
import org.leadworkbench.store.tests.DerbyServerStores;

/** The contracts of many at once on Derby's network server, in OSGi. */
@ExtendWith(DerbyServerStores.class)
class DerbyServerSwarmTest {
  @Nested
  class Swarm extends SwarmContract {}

  @Nested
  class Conflict extends ConflictContract {}
}
