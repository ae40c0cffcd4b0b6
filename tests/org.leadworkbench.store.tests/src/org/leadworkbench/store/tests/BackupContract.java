package org.leadworkbench.store.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.store.tests.Samples.full;
import static org.leadworkbench.store.tests.Samples.lead;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.port.LeadStore;
import org.leadworkbench.core.port.StoreRefused;
import org.leadworkbench.model.Id;

/** What every store promises of backups, and of what it says of itself. */
abstract class BackupContract extends StoreContract {
  @Test
  void backupBringsEverythingBack() {
    var before = add(full("a"));
    var file = directory.resolve("sicherung ä.zip");
    store.backup(file);
    add(lead("b"));
    store.close();

    factory().restore(directory, file);
    store = factory().open(directory);

    assertEquals(Optional.of(before), store.read(s -> s.leads().find(before.id())));
    assertEquals(Optional.empty(), store.read(s -> s.leads().find(Id.of("b"))));
  }

  @Test
  void fileThatIsNoBackupIsRefusedAndChangesNothing() throws Exception {
    var a = add(lead("a"));
    var file = java.nio.file.Files.writeString(directory.resolve("x.zip"), "no backup");
    store.close();

    assertThrows(StoreRefused.class, () -> factory().restore(directory, file));

    store = factory().open(directory);
    assertEquals(Optional.of(a), store.read(s -> s.leads().find(a.id())));
  }

  @Test
  void examinationFindsAHealthyStore() {
    var findings = store.examine();

    assertTrue(findings.stream().map(LeadStore.Finding::topic).toList().containsAll(List.of("engine", "schema")));
    assertTrue(findings.stream().filter(f -> !f.topic().equals("space")).allMatch(LeadStore.Finding::healthy), findings::toString);
  }
}
