package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Hot leads are sent until the process is killed. Each is in the receiving folder once; the one that was under way at
 * that moment is seen as such, and sent or confirmed when its sender's time is up.
 */
@EnabledOnOs(OS.LINUX)
class KilledTransferTest {
  private static final int LEADS = 12;
  private static final long LEASE_SECONDS = 310;
  /** Under way when the sender was killed, or, once its time was up, asked for and to be sent again. */
  private static final Set<String> OPEN = Set.of("sending", "unknown", "retry");
  private final Tally tally = Tally.of("transfer");
  private final Random random = Times.random("transfer");
  private final Set<String> hot = new HashSet<>();
  private int number;

  @Test
  void hotLeadsAreHandedOverOnce(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);
    var drop = Files.createDirectory(folder.resolve("drop"));
    long whole;
    try (var batch = workbench.batch()) {
      batch.answer("person add \"Sam Sales\" --email sam@example.com --role sales");
      batch.answer("config transfer.file.folder " + drop);
      addHot(batch);
      long start = System.nanoTime();
      batch.answer("transfer");
      whole = (System.nanoTime() - start) / 1_000_000;
    }

    for (int kill = 0; kill < Times.of(3); kill++) {
      var batch = workbench.batch();
      check(batch, drop);
      addHot(batch);
      batch.killAfter(random.nextLong(whole));
      batch.ask("transfer").ifPresent(sent -> tally.acknowledged(sent.size()));
      batch.ended();
      tally.disturbed();
    }
    try (var batch = workbench.batch()) {
      check(batch, drop);
    }
    if (Times.isNight()) everythingArrivesWhenLeasesEnd(workbench, drop);

    tally.print();
    assertTrue(tally.isClean(), tally::toString);
  }

  private void everythingArrivesWhenLeasesEnd(Workbench workbench, Path drop) throws Exception {
    Thread.sleep(LEASE_SECONDS * 1_000);
    workbench.answer("transfer"); // asks whether what was under way has arrived
    workbench.answer("transfer"); // sends what has not
    assertEquals(Set.of("delivered"), new HashSet<>(workbench.answer("deliveries").findValuesAsText("state")));
    tally.lost(hot.stream().filter(l -> !leads(drop).containsKey(l)).count());
  }

  private void addHot(Batch batch) throws IOException {
    var answers = best(batch.answer("models"));
    for (int i = 0; i < LEADS; i++) {
      var name = "hot" + ++number;
      var id = batch.answer("add --name " + name + " --email " + name + "@example.com").get("id").asText();
      batch.answer("answer " + id + " --model bant" + answers);
      hot.add(id);
    }
  }

  /** For each question of the leading model the answer with the most points. */
  private static String best(JsonNode models) {
    var answers = new StringBuilder();
    for (var question : models.get(0).get("questions")) {
      StreamSupport.stream(question.get("answers").spliterator(), false).max((a, b) -> Double.compare(a.get("points").asDouble(), b.get("points").asDouble()))
          .ifPresent(a -> answers.append(' ').append(question.get("id").asText()).append('=').append(a.get("id").asText()));
    }
    return answers.toString();
  }

  private void check(Batch batch, Path drop) throws IOException {
    if (batch.ask("doctor --deep").isEmpty()) tally.failedStart();
    batch.answer("transfer");
    var stuck = new HashSet<String>();
    for (var delivery : batch.answer("deliveries"))
      if (OPEN.contains(delivery.get("state").asText())) stuck.add(delivery.get("lead").asText());
    var there = leads(drop);
    tally.lost(hot.stream().filter(l -> !there.containsKey(l) && !stuck.contains(l)).count());
    tally.doubled(there.values().stream().filter(files -> files.size() > 1).count());
    tally.partial(there.keySet().stream().filter(l -> !hot.contains(l)).count());
  }

  /** The files of each lead in the folder; one that is not whole is no lead's. */
  private static Map<String, List<Path>> leads(Path drop) {
    var leads = new HashMap<String, List<Path>>();
    try (var files = Files.newDirectoryStream(drop, "[!.]*.json")) {
      for (var file : files) leads.computeIfAbsent(lead(file), l -> new ArrayList<>()).add(file);
      return leads;
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String lead(Path file) {
    try {
      return Workbench.JSON.readTree(file.toFile()).get("lead").asText();
    } catch (IOException half) {
      return "half: " + file;
    }
  }
}
