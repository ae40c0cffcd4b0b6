package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.StorePlace;
import org.leadworkbench.store.jpa.JpaStoreFactory;
import org.leadworkbench.store.jpa.dialect.Database;
import org.leadworkbench.store.jpa.dialect.Engine;
import org.leadworkbench.store.jpa.dialect.Schema;

class BackupTest {
  @TempDir Path directory;

  @Test
  void restoredStoreTakesThePlaceOfTheOther() {
    Stores.set(Stores.TODAY, directory, "1");
    var file = Stores.backup(Stores.TODAY, directory);
    Stores.set(Stores.TODAY, directory, "2");

    var aside = Path.of(Stores.TODAY.restore(directory, file).orElseThrow());

    assertEquals("1", Stores.get(Stores.TODAY, directory));
    assertTrue(aside.getFileName().toString().startsWith("db.before-restore-"), aside::toString);
    assertTrue(Files.isDirectory(aside));
  }

  @Test
  void backupIsRestoredIntoAnEmptyDirectory(@TempDir Path other) {
    Stores.set(Stores.TODAY, directory, "1");
    var file = Stores.backup(Stores.TODAY, directory);

    assertEquals(Optional.empty(), Stores.TODAY.restore(other, file));

    assertEquals("1", Stores.get(Stores.TODAY, other));
  }

  @Test
  void nothingButTheBackupIsLeftBehind() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");

    var file = Stores.backup(Stores.TODAY, directory);

    try (var files = Files.list(directory)) {
      assertEquals(List.of(file.getFileName().toString(), "db", "db.reserve", "log"),
          files.map(p -> p.getFileName().toString()).sorted().toList());
    }
  }

  @Test
  void whatAKilledBackupLeftIsRemovedByTheNext() throws Exception {
    var left = Files.createDirectory(directory.resolve(".backup-1"));
    Files.writeString(Files.createDirectory(left.resolve("copy")).resolve("c10.dat"), "personal data");
    var itsLock = Files.writeString(directory.resolve(".backup-1.lock"), "");
    var lockAlone = Files.writeString(directory.resolve(".backup-3.lock"), "");
    var used = Files.createDirectory(directory.resolve(".backup-2"));
    Stores.set(Stores.TODAY, directory, "1");

    try (var channel = FileChannel.open(directory.resolve(".backup-2.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
      Stores.backup(Stores.TODAY, directory);
      assertTrue(lock.isValid());
    }

    assertFalse(Files.exists(left) || Files.exists(itsLock) || Files.exists(lockAlone));
    assertTrue(Files.exists(used));
  }

  @Test
  void placesNeedNotBeNormalised(@TempDir Path other) throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    var file = directory.resolve("./log/../b.zip");
    try (var store = Stores.TODAY.open(directory)) {
      store.backup(file);
    }

    Stores.TODAY.restore(other.resolve("./."), file);

    assertEquals("1", Stores.get(Stores.TODAY, other));
  }

  @Test
  void backupOfAnotherKindOfDatabaseIsRefused() {
    Stores.set(Stores.TODAY, directory, "1");
    var file = Stores.backup(Stores.TODAY, directory);
    var other = new JpaStoreFactory(List.of(new Other(new DerbyEngine())), Clock.systemUTC(), "1.2.3");

    assertEquals("store.other-engine", Stores.refused(() -> other.restore(directory, file)));

    assertEquals("1", Stores.get(Stores.TODAY, directory));
  }

  /** Another kind of database, as far as a restore asks before it touches anything. */
  private record Other(Engine derby) implements Engine {
    @Override
    public String name() {
      return "Other";
    }

    @Override
    public boolean serves(StorePlace place) {
      return derby.serves(place);
    }

    @Override
    public String form() {
      return derby.form();
    }

    @Override
    public Database open(StorePlace place, Schema schema) {
      return derby.open(place, schema);
    }

    @Override
    public Database openCopy(StorePlace place, Path folder) {
      return derby.openCopy(place, folder);
    }

    @Override
    public Optional<String> replace(StorePlace place, Path folder, Instant at) {
      return derby.replace(place, folder, at);
    }
  }

  @Test
  void interruptedRestoreIsFinishedAtTheNextStart() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    Files.move(directory.resolve("db"), directory.resolve("db.restored"));

    assertEquals("1", Stores.get(Stores.TODAY, directory));
  }

  @Test
  void damagedBackupIsRefusedWithTheStoreUntouched() throws Exception {
    Stores.set(Stores.TODAY, directory, "1");
    var file = Stores.backup(Stores.TODAY, directory);
    var before = Stores.sums(directory, "db/");
    var bytes = Files.readAllBytes(file);

    for (int part = 1; part < 10; part++) {
      var damaged = bytes.clone();
      Arrays.fill(damaged, bytes.length * part / 10, bytes.length * part / 10 + 64, (byte) part);
      var code = Stores.refused(() -> Stores.TODAY.restore(directory, written("damaged.zip", damaged)));
      assertTrue(List.of("store.backup-damaged", "store.no-backup").contains(code), code);
    }
    var half = Arrays.copyOf(bytes, bytes.length / 2);
    assertEquals("store.no-backup", Stores.refused(() -> Stores.TODAY.restore(directory, written("half.zip", half))));

    assertEquals(before, Stores.sums(directory, "db/"));
    assertEquals("1", Stores.get(Stores.TODAY, directory));
  }

  @Test
  void backupOfANewerProgramIsRefused() {
    Stores.set(Stores.TOMORROW, directory, "1");
    var file = Stores.backup(Stores.TOMORROW, directory);

    assertEquals("store.newer", Stores.refused(() -> Stores.TODAY.restore(directory, file)));

    assertEquals("1", Stores.get(Stores.TOMORROW, directory));
  }

  private Path written(String name, byte[] bytes) {
    try {
      return Files.write(directory.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
