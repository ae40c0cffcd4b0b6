package org.leadworkbench.harness;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Leads are added and edited and contacts noted until the process is killed; what was acknowledged is there. */
@EnabledOnOs(OS.LINUX)
class KilledChangesTest {
  private static final int MOST = 60;
  private static final int LONGEST_CHANGE = 60;
  private final Tally tally = Tally.of("changes");
  private final Random random = Times.random("changes");
  private final Map<String, String> organisations = new HashMap<>();
  private final Map<String, Set<String>> notes = new HashMap<>();
  private final List<String> leads = new ArrayList<>();
  private final Set<String> touched = new HashSet<>();
  private Optional<Change> unanswered = Optional.empty();
  private int number;

  /** A change that was asked for: a new organisation, or a note, of a lead; a new lead's e-mail stands for its id. */
  private record Change(String lead, String organisation, String note) {}

  @Test
  void acknowledgedChangesAreThere(@TempDir Path folder) throws Exception {
    var workbench = Workbench.in(folder);

    for (int kill = 0; kill < Times.of(5); kill++) {
      var batch = workbench.batch();
      check(batch);
      work(batch, random.nextInt(MOST));
      batch.ended();
      tally.disturbed();
    }
    try (var batch = workbench.batch()) {
      check(batch);
    }

    tally.print();
    assertTrue(tally.isClean(), tally::toString);
  }

  /** Makes so many changes, and more until the kill comes. */
  private void work(Batch batch, int changes) {
    int made = 0;
    do {
      if (made++ == changes) batch.killAfter(random.nextInt(LONGEST_CHANGE));
    } while (change(batch));
    tally.acknowledged(made - 1);
  }

  private boolean change(Batch batch) {
    int kind = leads.isEmpty() ? 0 : random.nextInt(3);
    var value = "v" + ++number;
    if (kind == 0) return add(batch, value);
    var lead = leads.get(random.nextInt(leads.size()));
    touched.add(lead);
    unanswered = Optional.of(kind == 1 ? new Change(lead, value, "") : new Change(lead, "", value));
    var answer = batch.ask(kind == 1 ? "edit " + lead + " organisation=" + value : "contact " + lead + " --kind call --reached no --note " + value);
    answer.ifPresent(a -> took(unanswered.orElseThrow()));
    return answer.isPresent();
  }

  private boolean add(Batch batch, String value) {
    unanswered = Optional.of(new Change(value + "@example.com", value, ""));
    var answer = batch.ask("add --name \"Lead " + value + "\" --email " + value + "@example.com --organisation " + value);
    answer.ifPresent(a -> {
      leads.add(a.get("id").asText());
      took(new Change(a.get("id").asText(), value, ""));
    });
    return answer.isPresent();
  }

  private void took(Change change) {
    if (change.note().isEmpty()) organisations.put(change.lead(), change.organisation());
    else notes.computeIfAbsent(change.lead(), l -> new HashSet<>()).add(change.note());
    unanswered = Optional.empty();
  }

  private void check(Batch batch) throws Exception {
    if (batch.ask("doctor --deep").isEmpty()) {
      tally.failedStart();
      throw new AssertionError(batch.ended().err());
    }
    var found = new HashSet<String>();
    for (var lead : batch.answer("leads")) {
      if (!found.add(lead.get("id").asText())) tally.doubled(1);
      compare(lead);
    }
    tally.lost(leads.stream().filter(l -> !found.contains(l)).count());
    for (var lead : touched) compareNotes(lead, batch.answer("lead " + lead));
    touched.clear();
    unanswered = Optional.empty();
  }

  /** The change that was not acknowledged may be there, all the others are. */
  private void compare(JsonNode lead) {
    var id = lead.get("id").asText();
    var now = lead.get("organisation").asText();
    if (now.equals(organisations.get(id))) return;
    var wanted = unanswered.filter(u -> u.organisation().equals(now));
    if (wanted.isEmpty()) tally.lost(1);
    if (!organisations.containsKey(id)) leads.add(id);
    organisations.put(id, now);
  }

  private void compareNotes(String lead, JsonNode shown) {
    var there = shown.get("events").findValuesAsText("note");
    var wanted = notes.computeIfAbsent(lead, l -> new HashSet<>());
    unanswered.filter(u -> u.lead().equals(lead) && there.contains(u.note())).ifPresent(u -> wanted.add(u.note()));
    tally.lost(wanted.stream().filter(n -> !there.contains(n)).count());
    tally.doubled(there.size() - new HashSet<>(there).size());
  }
}
