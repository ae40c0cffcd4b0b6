package org.leadworkbench.store.derby;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.leadworkbench.core.port.Dump;
import org.leadworkbench.core.port.LeadStore;

class DumpTest {
  private static final String MANIFEST = "manifest.json";
  private static final String SETTINGS = "settings.jsonl";
  @TempDir Path folder;
  private Path file;
  private Dump dump;
  private LeadStore to;

  @BeforeEach
  void dumpOfAStoreWithOneSetting() throws IOException {
    file = folder.resolve("dump.zip");
    Stores.set(Stores.TODAY, directory("from"), "Größe");
    try (var store = Stores.TODAY.open(directory("from"))) {
      dump = store.dump(file, rows -> true);
    }
    to = Stores.TODAY.open(directory("to"));
  }

  private Path directory(String name) throws IOException {
    return Files.createDirectories(folder.resolve(name));
  }

  /** Whatever was refused, the store is new and takes the dump. */
  @AfterEach
  void storeIsStillNew() {
    try (var store = to) {
      assertEquals(dump, store.load(file, rows -> true));
    }
  }

  /** Loads the dump with other files in it, which is refused; answers with the code, after nothing has changed. */
  private String refused(Consumer<SortedMap<String, String>> change) throws IOException {
    var files = new TreeMap<String, String>();
    try (var zip = new ZipFile(file.toFile())) {
      for (var entry : Collections.list(zip.entries()))
        files.put(entry.getName(), new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8));
    }
    change.accept(files);
    var other = folder.resolve("other.zip");
    try (var zip = new ZipOutputStream(Files.newOutputStream(other))) {
      for (var entry : files.entrySet()) {
        zip.putNextEntry(new ZipEntry(entry.getKey()));
        zip.write(entry.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return refused(other);
  }

  private String refused(Path other) {
    var code = Stores.refused(() -> to.load(other, rows -> true));
    assertEquals(Optional.empty(), to.read(s -> s.settings().get("k")));
    return code;
  }

  private String replaced(String name, String old, String other) throws IOException {
    return refused(files -> {
      assertTrue(files.get(name).contains(old), files.get(name));
      files.put(name, files.get(name).replace(old, other));
    });
  }

  private String row(String other) throws IOException {
    return refused(files -> files.put(SETTINGS, other));
  }

  @Test
  void nothingButTheDumpIsLeftBehind() throws IOException {
    try (var files = Files.list(folder); var data = Files.list(directory("from"))) {
      assertEquals(List.of("dump.zip", "from", "to"), files.map(f -> f.getFileName().toString()).sorted().toList());
      assertFalse(data.anyMatch(f -> f.getFileName().toString().startsWith("db.new")));
    }
  }

  @Test
  void fileThatIsThereStays() throws IOException {
    var before = Files.readAllBytes(file);
    try (var store = Stores.TODAY.open(directory("from"))) {
      assertEquals("backup.exists", Stores.refused(() -> store.dump(file, rows -> true)));
    }
    assertEquals(-1, Arrays.mismatch(before, Files.readAllBytes(file)));
  }

  @Test
  void folderThatIsNotThereIsTold() throws IOException {
    try (var store = Stores.TODAY.open(directory("from"))) {
      assertEquals("dump.failed", Stores.refused(() -> store.dump(folder.resolve("nowhere").resolve("dump.zip"), rows -> true)));
    }
  }

  @Test
  void olderDumpIsLoadedAndBroughtUpToDate() throws IOException {
    try (var store = Stores.TOMORROW.open(directory("tomorrow"))) {
      assertEquals(dump, store.load(file, rows -> true));
      var again = store.dump(folder.resolve("again.zip"), rows -> true);
      assertEquals(dump.schema() + 1, again.schema());
      assertTrue(again.tables().containsAll(dump.tables()), again::toString);
      assertEquals(Optional.of("Größe"), store.read(s -> s.settings().get("k")));
      assertTrue(again.tables().stream().anyMatch(t -> t.name().equals("more")), again::toString);
    }
  }

  @Test
  void olderDumpThatIsNotLoadedLeavesTheTablesOfToday() throws IOException {
    try (var store = Stores.TOMORROW.open(directory("tomorrow"))) {
      assertEquals("dump.cancelled", Stores.refused(() -> store.load(file, rows -> false)));
      var empty = store.dump(folder.resolve("empty.zip"), rows -> true);
      assertEquals(2, empty.rows());
      assertTrue(empty.tables().stream().anyMatch(t -> t.name().equals("more")), empty::toString);
      assertEquals(dump, store.load(file, rows -> true));
    }
  }

  @Test
  void newerDumpIsRefused() throws IOException {
    try (var store = Stores.TOMORROW.open(directory("from"))) {
      store.dump(folder.resolve("newer.zip"), rows -> true);
    }

    assertEquals("store.newer", refused(folder.resolve("newer.zip")));
    assertEquals("load.newer", replaced(MANIFEST, "\"format\" : 1", "\"format\" : 2"));
  }

  @Test
  void fileThatIsNoDumpIsRefused() throws IOException {
    assertEquals("load.no-dump", refused(Files.writeString(folder.resolve("text"), "Vorname;Nachname\n")));
    assertEquals("load.no-dump", refused(Stores.backup(Stores.TODAY, directory("from"))));
    assertEquals("load.no-dump", refused(cut(Files.copy(file, folder.resolve("half.zip")))));
    assertEquals("load.no-dump", refused(files -> files.put(MANIFEST, "{}")));
    assertEquals("load.no-dump", refused(files -> files.put(MANIFEST, " ".repeat(2_000_000))));
    assertEquals("load.no-dump", replaced(MANIFEST, "\"schema\" : " + dump.schema(), "\"schema\" : 0"));
  }

  private static Path cut(Path file) {
    try {
      var bytes = Files.readAllBytes(file);
      return Files.write(file, Arrays.copyOf(bytes, bytes.length / 2));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void byteThatWentBadIsFound() throws IOException {
    var bytes = Files.readAllBytes(file);
    var text = new String(bytes, StandardCharsets.ISO_8859_1);
    bytes[text.indexOf(SETTINGS) + SETTINGS.length() + 9] ^= 1;

    var code = refused(Files.write(folder.resolve("bad.zip"), bytes));

    assertTrue(List.of("load.damaged", "load.differs").contains(code), code);
  }

  @Test
  void tablesAndColumnsAreThoseOfTheProgram() throws IOException {
    assertEquals("load.damaged", refused(files -> files.remove(SETTINGS)));
    assertEquals("load.damaged", refused(files -> files.put("more.jsonl", "{}")));
    assertEquals("load.foreign", refused(files -> {
      files.put(MANIFEST, files.get(MANIFEST).replace("\"settings\"", "\"others\""));
      files.put("others.jsonl", files.remove(SETTINGS));
    }));
    assertEquals("load.foreign", replaced(MANIFEST, "\"setting_value\"", "\"x) values (1); drop table leads; --\""));
    assertEquals("load.foreign", replaced(MANIFEST, "\"name\" : \"rating_since\",\n      \"kind\" : \"integer\"",
        "\"name\" : \"rating_since\",\n      \"kind\" : \"text\""));
  }

  @Test
  void rowsAreThoseThatWereWritten() throws IOException {
    assertEquals("load.differs", replaced(SETTINGS, "Größe", "Grösse"));
    assertEquals("load.differs", row(""));
    assertEquals("load.damaged", row("{\"setting_key\":\"a\",\"version\":1,\"setting_value\":\"\"}\n{\"setting_key\":\"b\",\"version\":1,\"setting_value\":\"\"}\n"));
  }

  @Test
  void rowThatIsNoneOfItsTableIsRefused() throws IOException {
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":\"1\",\"setting_value\":\"\"}"));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":1,\"setting_value\":\"\",\"colour\":\"red\"}"));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"setting_key\":\"k\",\"version\":1,\"setting_value\":\"\"}"));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":99999999999,\"setting_value\":\"\"}"));
    assertEquals("load.damaged", row("{\"setting_key\":\"" + "k".repeat(500) + "\",\"version\":1,\"setting_value\":\"\"}"));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":1"));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":1}"));
    assertEquals("load.damaged", row("[".repeat(5_000)));
    assertEquals("load.damaged", row("{\"setting_key\":\"k\",\"version\":1,\"setting_value\":\"" + "x".repeat(21_000_000) + "\"}"));
  }
}
