package org.leadworkbench.transfer.filedrop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadworkbench.transfer.filedrop.HandOvers.KEY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Values;
import org.leadworkbench.spi.transfer.HandOver;
import org.leadworkbench.spi.transfer.Outcome;

class FileDropTest {
  @TempDir Path temp;
  private final FileDrop connector = new FileDrop();
  private final HandOver lead = HandOvers.of(KEY);
  private Path folder;
  private Values written;
  private Values acknowledged;

  @BeforeEach
  void configure() {
    folder = temp.resolve("Übergabe an Vertrieb");
    written = Values.none().with("transfer.file.folder", folder.toString()).orStandard(connector.describe().settings());
    acknowledged = written.with("transfer.file.receipt", "acknowledged");
  }

  @Test
  void aWrittenFileIsDeliveredWithItsChecksum() throws IOException {
    var outcome = connector.send(lead, written);

    var sum = Sha256.of(Files.readAllBytes(folder.resolve(KEY + ".json")));
    assertEquals(new Outcome.Delivered("sha256:" + sum + " " + KEY + ".json"), outcome);
    assertEquals(List.of(KEY + ".json", KEY + ".vcf"), names());
  }

  @Test
  void theSameKeyAgainIsTheSameFileAndTheSameReceipt() throws IOException {
    var first = connector.send(lead, written);
    var time = Files.getLastModifiedTime(folder.resolve(KEY + ".json"));

    var second = connector.send(lead, written);

    assertEquals(first, second);
    assertEquals(time, Files.getLastModifiedTime(folder.resolve(KEY + ".json")));
    assertEquals(2, names().size());
  }

  @Test
  void aDamagedFileIsReplaced() throws IOException {
    connector.send(lead, written);
    Files.writeString(folder.resolve(KEY + ".json"), "{");

    assertInstanceOf(Outcome.RetryLater.class, connector.check(lead, written));
    connector.send(lead, written);

    assertInstanceOf(Outcome.Delivered.class, connector.check(lead, written));
  }

  @Test
  void whatALostSenderLeftBehindIsNoObstacle() throws IOException {
    Files.createDirectory(folder);
    Files.writeString(folder.resolve("." + KEY + ".json.part"), "{\"half");

    connector.send(lead, written);

    assertEquals(List.of(KEY + ".json", KEY + ".vcf"), names());
  }

  @Test
  void aFileThatIsGoneIsSentAgain() throws IOException {
    connector.send(lead, written);
    Files.delete(folder.resolve(KEY + ".json"));

    assertInstanceOf(Outcome.RetryLater.class, connector.check(lead, written));
  }

  @Test
  void withoutAReceiptNobodyKnows() {
    var waiting = new Outcome.Unknown(new Label("waiting for " + KEY + ".receipt.json", "wartet auf " + KEY + ".receipt.json"));

    assertEquals(waiting, connector.send(lead, acknowledged));
    assertEquals(waiting, connector.check(lead, acknowledged));
  }

  @ParameterizedTest
  @ValueSource(strings = {"accepted", "delivered", "ok", "OK"})
  void theReceiversYesIsAReceipt(String status) throws IOException {
    connector.send(lead, acknowledged);
    receipt("{\"key\": \"" + KEY + "\", \"status\": \"" + status + "\"}");

    var delivered = assertInstanceOf(Outcome.Delivered.class, connector.check(lead, acknowledged));
    assertTrue(delivered.receipt().endsWith(KEY + ".receipt.json"));
  }

  @Test
  void aReceiptCountsWhenTheReceiverHasTakenTheFileAway() throws IOException {
    connector.send(lead, acknowledged);
    receipt("{\"key\": \"" + KEY + "\", \"status\": \"accepted\"}");
    Files.delete(folder.resolve(KEY + ".json"));

    assertInstanceOf(Outcome.Delivered.class, connector.check(lead, acknowledged));
  }

  @Test
  void whatHasAReceiptIsNotWrittenAgain() throws IOException {
    Files.createDirectory(folder);
    receipt("{\"key\": \"" + KEY + "\", \"status\": \"accepted\"}");

    assertInstanceOf(Outcome.Delivered.class, connector.send(lead, acknowledged));
    assertEquals(List.of(KEY + ".receipt.json"), names());
  }

  @Test
  void theReceiversNoHasItsReason() throws IOException {
    connector.send(lead, acknowledged);
    receipt("\uFEFF{\"key\": \"" + KEY + "\", \"status\": \"rejected\", \"reason\": \"duplicate\"}");

    assertEquals(new Outcome.Rejected("duplicate"), connector.check(lead, acknowledged));
  }

  @Test
  void aNoWithoutAReasonHasTheReasonOther() throws IOException {
    connector.send(lead, acknowledged);
    receipt("{\"key\": \"" + KEY + "\", \"status\": \"rejected\"}");

    assertEquals(new Outcome.Rejected("other"), connector.check(lead, acknowledged));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "null", "\"ok\"", "{\"status\":\"ok\"}", "{\"key\":\"KEY\"}",
    "{\"key\":\"KEY\",\"status\":\"maybe\"}", "{\"key\":\"another-key\",\"status\":\"ok\"}", "{\"key\":null,\"status\":null}",
    "{\"key\":\"KEY\",\"status\":\"ok\"", "{\"key\":\"KEY\",\"status\":\"ok\"} {}",
    "{\"key\":\"KEY\",\"status\":\"rejected\",\"status\":\"ok\"}", "{\"key\":\"KEY\",\"status\":[\"ok\"]}"})
  void anUnclearReceiptIsNeitherYesNorNo(String receipt) throws IOException {
    connector.send(lead, acknowledged);
    receipt(receipt.replace("KEY", KEY));

    assertInstanceOf(Outcome.Unknown.class, connector.check(lead, acknowledged));
  }

  @Test
  void aHugeReceiptIsNotRead() throws IOException {
    connector.send(lead, acknowledged);
    receipt("[".repeat(1_000_000));

    var unclear = assertInstanceOf(Outcome.Unknown.class, connector.check(lead, acknowledged));
    assertEquals(KEY + ".receipt.json is too large for a receipt", unclear.reason().en());
  }

  @Test
  void aDeeplyNestedReceiptIsUnclear() throws IOException {
    connector.send(lead, acknowledged);
    receipt("[".repeat(50_000));

    assertInstanceOf(Outcome.Unknown.class, connector.check(lead, acknowledged));
  }

  @Test
  void aFolderThatCannotBeUsedIsTriedLaterAndSaysWhatToDo() throws IOException {
    var file = Files.writeString(temp.resolve("file"), "");

    assertRetry("No folder is set: set transfer.file.folder", "");
    assertRetry("drop is not a full path: set transfer.file.folder to one", "drop");
    assertRetry(file + " is not a folder: set transfer.file.folder to one", file.toString());
    assertRetry("The folder " + temp.resolve("a/b") + " does not exist: make it, connect its drive, or correct transfer.file.folder",
        temp.resolve("a/b").toString());
  }

  @Test
  void aFileThatCannotBeWrittenIsTriedLaterAndLeavesNothingBehind() throws IOException {
    Files.createDirectories(folder.resolve(KEY + ".json/occupied"));

    var outcome = connector.send(lead, written);

    assertInstanceOf(Outcome.RetryLater.class, outcome);
    assertFalse(names().stream().anyMatch(n -> n.endsWith(".part")));
  }

  private void assertRetry(String reason, String path) {
    var settings = Values.none().with("transfer.file.folder", path);
    assertEquals(reason, assertInstanceOf(Outcome.RetryLater.class, connector.send(lead, settings)).reason().en());
    var checked = assertInstanceOf(Outcome.RetryLater.class, connector.check(lead, settings)).reason();
    assertEquals(reason, checked.en());
    assertNotEquals(reason, checked.de());
  }

  private void receipt(String content) throws IOException {
    Files.writeString(folder.resolve(KEY + ".receipt.json"), content);
  }

  private List<String> names() throws IOException {
    try (var files = Files.list(folder)) {
      return files.map(f -> f.getFileName().toString()).sorted().toList();
    }
  }
}
