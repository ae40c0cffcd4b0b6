package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The bench works, on few leads; how fast anything is decides nothing here. */
class BenchTest {
  private static final Set<String> KEYS = Set.of("name", "leads", "ours", "floor", "unit", "ratio", "goal", "met");
  private static final Set<String> ON_DERBY = Set.of("import-bulk", "disk", "import", "import-same-rows", "first-page", "next-page", "first-page-growth", "search",
      "qualify-new", "qualify-all", "counts", "change-one", "change-thousand", "report", "score-memory", "first-window", "headless-command", "heap-window", "heap-headless",
      "import-heap");
  private static final Set<String> ON_POSTGRES = Set.of("import", "first-page", "next-page", "first-page-growth", "search", "qualify-new", "qualify-all", "counts", "change-one",
      "change-thousand", "report");

  @Test
  void everyMeasurementRunsAndIsWrittenForPrograms(@TempDir Path folder) throws Exception {
    var outcomes = outcomes(folder, "--leads", "2000", "--rounds", "1", "--postgres");
    var wanted = new TreeSet<>(ON_DERBY);
    ON_POSTGRES.forEach(name -> wanted.add(name + "-postgres"));
    var names = new TreeSet<String>();
    for (var outcome : outcomes) names.add(outcome.get("name").asText());
    assertEquals(wanted, names);
    for (var outcome : outcomes) isComplete(outcome);
  }

  private static void isComplete(JsonNode outcome) {
    var keys = new TreeSet<String>();
    outcome.fieldNames().forEachRemaining(keys::add);
    assertEquals(new TreeSet<>(KEYS), keys);
    for (var figure : List.of("ours", "floor", "ratio")) assertTrue(outcome.get(figure).asDouble() > 0, outcome.toString());
    assertEquals(outcome.get("goal").isNull(), outcome.get("met").isNull(), outcome.toString());
  }

  private static JsonNode outcomes(Path folder, String... arguments) throws Exception {
    var json = folder.resolve("outcomes.json");
    var out = folder.resolve("out.txt");
    var command = new ArrayList<>(List.of(Product.root().resolve("releng/bench").toString(), "--json", json.toString()));
    command.addAll(List.of(arguments));
    var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile());
    builder.environment().put("LEADWORKBENCH_BUILT", "yes");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().put("TMPDIR", folder.toString());
    var process = builder.start();
    if (!process.waitFor(20, TimeUnit.MINUTES)) process.destroyForcibly();
    assertEquals(0, process.waitFor(), Files.readString(out));
    return new ObjectMapper().readTree(json.toFile());
  }
}
