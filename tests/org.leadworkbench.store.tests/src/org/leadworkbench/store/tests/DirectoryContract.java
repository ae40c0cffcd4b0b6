package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.FAIR;
import static org.leadworkbench.store.tests.Samples.person;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.StaleData;
import org.leadworkbench.model.Absence;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Person;
import org.leadworkbench.model.Role;
import org.leadworkbench.model.Source;
import org.leadworkbench.model.Team;

/** What every store promises of people, teams and sources. */
abstract class DirectoryContract extends StoreContract {
  @Test
  void marketingAndSalesAreAlwaysThere() {
    store.change(s -> {
      s.directory().add(new Team(Id.of("partner"), "Änderung"));
      return null;
    });

    assertTrue(store.read(s -> s.directory().teams()).containsAll(List.of(new Team(Team.MARKETING, "Marketing"),
        new Team(Team.SALES, "Sales"), new Team(Id.of("partner"), "Änderung"))));
  }

  @Test
  void personsAreFoundByNameOrMailWhateverTheCase() {
    var vera = store.change(s -> s.directory().add(person("Vera")));
    var away = store.change(s -> s.directory().save(vera.away(new Absence(LocalDate.of(2026, 12, 24), Optional.of(Id.of("max"))))));

    assertEquals(2, away.version());
    assertEquals(Optional.of(away), store.read(s -> s.directory().person(vera.id())));
    assertEquals(List.of(away), store.read(s -> s.directory().named("VERA")));
    assertEquals(List.of(away), store.read(s -> s.directory().named("Vera@Example.org")));
    assertEquals(List.of(), store.read(s -> s.directory().named("")));
    assertThrows(StaleData.class, () -> store.change(s -> s.directory().save(vera)));
    store.change(s -> s.directory().add(new Person(Id.of("o"), 0, "ÖZGÜR", "", Role.SALES, Team.SALES, Optional.empty())));
    assertEquals(1, store.read(s -> s.directory().named("özgür")).size());
  }

  @Test
  void sourcesAreUniqueByNameWhateverTheCase() {
    var added = store.read(s -> s.directory().source(FAIR.name())).orElseThrow();

    var saved = store.change(s -> s.directory().save(added.withMapping("{\"a\":1}")));

    assertEquals(Optional.of(saved), store.read(s -> s.directory().source("MESSE KÖLN")));
    assertEquals(1, store.read(s -> s.directory().sources()).size());
    assertThrows(RuntimeException.class, () -> store.change(s -> {
      s.directory().add(new Source(Id.of("other"), 0, "messe köln", ""));
      return null;
    }));
  }

  @Test
  void sourceThatAnotherSavedIsNotOverwritten() {
    var seen = store.read(s -> s.directory().source(FAIR.name())).orElseThrow();
    var first = store.change(s -> s.directory().save(seen.withMapping("A")));

    assertThrows(StaleData.class, () -> store.change(s -> s.directory().save(seen.withMapping("B"))));

    assertEquals(List.of(1, 2), List.of(seen.version(), first.version()));
    assertEquals(Optional.of(first), store.read(s -> s.directory().source(FAIR.name())));
  }
}
