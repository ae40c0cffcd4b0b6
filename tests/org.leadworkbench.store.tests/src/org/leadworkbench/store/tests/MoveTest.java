package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.leadworkbench.store.tests.DumpContract.ON;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;

/** From a desk to a team and back. */
class MoveTest {
  @TempDir Path folder;

  private LeadStore desk(String name) throws IOException {
    return Service.factory().open(Files.createDirectory(folder.resolve(name)));
  }

  private LeadStore team() throws IOException {
    var directory = Files.createDirectory(folder.resolve("team"));
    Postgres.prepare(directory);
    return Service.factory().open(directory);
  }

  @Test
  void everythingMovesToATeamAndBack() throws IOException {
    try (var desk = desk("desk"); var team = team(); var back = desk("back")) {
      Everything.into(desk);

      var first = desk.dump(folder.resolve("desk.zip"), ON);
      team.load(folder.resolve("desk.zip"), ON);
      var second = team.dump(folder.resolve("team.zip"), ON);
      back.load(folder.resolve("team.zip"), ON);
      var third = back.dump(folder.resolve("back.zip"), ON);

      assertEquals(first.tables(), second.tables());
      assertEquals(first.tables(), third.tables());
      assertEquals(Everything.of(desk), Everything.of(team));
      assertEquals(Everything.of(desk), Everything.of(back));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"\u0000", "\uDFAF\uD83C"})
  void characterThatPostgresDoesNotKnowIsNamedWithItsPlace(String character) throws IOException {
    try (var desk = desk("desk"); var team = team(); var back = desk("back")) {
      Samples.begin(desk);
      desk.change(s -> s.leads().add(Samples.lead("a")));
      desk.change(s -> s.leads().add(Samples.lead("b", "x" + character + "y", "")));
      var dump = desk.dump(folder.resolve("desk.zip"), ON);

      var why = assertThrows(StoreRefused.class, () -> team.load(folder.resolve("desk.zip"), ON)).refusal();

      assertEquals("load.character", why.code());
      assertEquals("leads.jsonl:2", why.arguments().get(1));
      assertEquals(dump, back.load(folder.resolve("desk.zip"), ON));
    }
  }
}
