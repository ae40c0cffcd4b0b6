package org.leadworkbench.store.jpa;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadworkbench.store.jpa.entity.VersionedRow;

class UnitTest {
  @Test
  void everyEntityIsWoven() {
    for (var entity : Unit.ENTITIES)
      assertTrue(Arrays.stream(entity.getInterfaces()).anyMatch(i -> i.getSimpleName().equals("PersistenceWeaved")),
          entity + " was not woven by the build");
  }

  @Test
  void everyEntityCountsItsChanges() {
    for (var entity : Unit.ENTITIES) assertTrue(VersionedRow.class.isAssignableFrom(entity), entity + " has no version");
  }

  @Test
  void buildWeavesWhatTheUnitNames() throws Exception {
    try (var in = Unit.class.getResourceAsStream("/META-INF/persistence.xml")) {
      var named = new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().filter(line -> line.contains("<class>"))
          .map(line -> line.replaceAll("</?class>", "").strip()).collect(Collectors.toSet());

      assertEquals(Set.copyOf(new Unit(null).getManagedClassNames()), named);
    }
  }
}
