package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** One lead's way from a list to sales, as scripts go it. */
@EnabledOnOs(OS.LINUX)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandLineTest {
  private Path folder;
  private Product product;
  private Path drop;

  @BeforeAll
  void aWorkspaceWithPeopleAndAFileDrop(@TempDir Path folder) throws Exception {
    this.folder = folder;
    product = new Product(folder);
    drop = Files.createDirectory(folder.resolve("für den Vertrieb"));
    product.answer("person", "add", "Eva Ernst", "--email", "eva@example.com", "--role", "agent");
    product.answer("person", "add", "Sam Sales", "--email", "sam@example.com", "--role", "sales");
    product.answer("config", "transfer.file.folder", "für den Vertrieb");
  }

  @Test
  void aLeadGoesFromListToSales() throws Exception {
    var list = product.file("fair.csv", "Vorname;Nachname;Firma;E-Mail;Telefon", "Jürgen;Groß;Groß GmbH;juergen@gross.example;0351/123456",
        "Ada;Ng;Ng AG;ada@ng.example;030/4711000", ";;;;", "Eve;Broken;Broken KG;no address;", "Jürgen;Groß;Groß GmbH;juergen@gross.example;0351/123456");

    var imported = product.answer("import", list.toString(), "--source", "Fair", "--by", "Eva Ernst");
    assertEquals(5, imported.get("rows").asInt(), imported::toString);
    assertEquals(5, sum(imported, "new", "updated", "merged", "unchanged", "rejected"), imported::toString);
    assertEquals(imported.get("rejected").asInt(), imported.get("rejects").size(), imported::toString);
    assertTrue(Files.exists(Path.of(imported.get("rejectsFile").asText())), imported::toString);
    var again = product.answer("import", list.toString(), "--source", "Fair");
    assertEquals(0, again.get("new").asInt(), again::toString);

    assertAddsUp(product.answer("qualify"));
    var lead = find("juergen@gross.example").get("id").asText();
    assertAddsUp(hot(lead));
    assertEquals("QUALIFIED", find("juergen@gross.example").get("state").asText());

    var sent = StreamSupport.stream(product.answer("transfer").spliterator(), false).filter(d -> d.get("lead").asText().equals(lead)).findFirst().orElseThrow();
    assertEquals("delivered", sent.get("state").asText(), sent::toString);
    assertFalse(sent.get("receipt").isNull(), sent::toString);
    var handedOver = new ObjectMapper().readTree(drop.resolve(sent.get("delivery").asText() + ".json").toFile());
    assertEquals("Groß", handedOver.at("/contact/lastName").asText());
    assertEquals("ACCEPTED", product.answer("accept", lead, "--by", "sam@example.com").get("state").asText());

    var shown = product.answer("lead", lead);
    assertTrue(shown.get("events").findValuesAsText("type").containsAll(List.of("LeadCaptured", "Assessed", "Qualified", "TransferDelivered", "Accepted")), shown::toString);
    var report = product.answer("report", "sources");
    assertTrue(report.get("rows").toString().contains("\"Fair\""), report::toString);
    report.get("rows").forEach(row -> assertEquals(report.get("columns").size(), row.size()));
  }

  @Test
  void theSampleListBringsHotLeads() throws Exception {
    var list = Files.copy(Path.of("../../releng/sample/trade-fair.csv"), folder.resolve("trade-fair.csv"));
    var data = folder.resolve("sample").toString();

    var imported = product.answer("import", list.toString(), "--data", data);
    product.answer("qualify", "--data", data);

    assertEquals("shipped trade-fair", imported.get("mapping").asText(), imported::toString);
    assertFalse(product.answer("leads", "--band", "hot", "--data", data).isEmpty());
  }

  @Test
  void refusalsAreToldInTheUsersLanguage() throws Exception {
    var english = product.runIn("en", "--json", "lead", "nobody");
    var german = product.runIn("de", "--json", "lead", "nobody");

    assertEquals(1, english.code());
    assertEquals("", english.out());
    assertEquals("leadworkbench: There is no lead nobody.\n", english.err());
    assertEquals(1, german.code());
    assertNotEquals(english.err(), german.err());
  }

  @Test
  void misuseEndsWithTwo() throws Exception {
    var answer = product.run("leads", "--band", "lukewarm");

    assertEquals(2, answer.code());
    assertEquals("", answer.out());
    assertTrue(answer.err().contains("Usage: leadworkbench leads"), answer::err);
  }

  @Test
  void everyReportAndListAnswers() throws Exception {
    for (var report : product.answer("reports")) assertTrue(product.answer("report", report.get("id").asText()).has("rows"));
    assertTrue(product.run("report", "funnel", "--format", "csv").out().endsWith("\r\n"));
    for (var list : List.of("connectors", "config", "deliveries", "mappings", "leads")) assertEquals(0, product.run(list).code(), list);
    assertTrue(product.answer("doctor").findValuesAsText("healthy").stream().allMatch("true"::equals));
  }

  @Test
  void aBackupBringsEverythingBack() throws Exception {
    product.answer("add", "--name", "Bea Backup", "--email", "bea@example.com");
    var file = folder.resolve("all.zip");

    product.answer("backup", file.toString());
    product.answer("disqualify", find("bea@example.com").get("id").asText(), "--reason", "no-need");
    product.answer("restore", file.toString());

    assertEquals("NEW", find("bea@example.com").get("state").asText());
  }

  @Test
  void aFolderThatCannotBeUsedIsToldInOneLine() throws Exception {
    var file = product.file("no-folder");

    var answer = product.run("leads", "--data", file.resolve("data").toString());

    assertEquals(1, answer.code());
    assertEquals("", answer.out());
    assertEquals(1, answer.err().lines().count(), answer::err);
  }

  @Test
  void aSecondProcessIsToldWhoHoldsTheData() throws Exception {
    var data = Files.createDirectories(folder.resolve("held"));
    try (var channel = FileChannel.open(data.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE); var lock = channel.lock()) {
      var answer = product.run("leads", "--json", "--data", data.toString());

      assertTrue(lock.isValid());
      assertEquals(1, answer.code());
      assertEquals("", answer.out());
      assertTrue(answer.err().contains("in use"), answer::err);
    }
  }

  @Test
  void aClosedPipeIsNoError() throws Exception {
    var err = folder.resolve("pipe.err");
    var process = product.start("en", Redirect.PIPE, Redirect.to(err.toFile()), "models", "--json");
    process.getInputStream().close();

    assertEquals(0, process.waitFor());
    assertEquals("", Files.readString(err));
  }

  private JsonNode hot(String lead) throws IOException, InterruptedException {
    var bant = StreamSupport.stream(product.answer("models").spliterator(), false).filter(m -> m.get("id").asText().equals("bant")).findFirst().orElseThrow();
    var answers = new java.util.ArrayList<>(List.of("answer", lead, "--model", "bant", "--by", "eva@example.com"));
    for (var question : bant.get("questions")) {
      var best = StreamSupport.stream(question.get("answers").spliterator(), false).max(java.util.Comparator.comparingDouble(a -> a.get("points").asDouble()));
      best.ifPresent(a -> answers.add(question.get("id").asText() + "=" + a.get("id").asText()));
    }
    var judged = product.answer(answers.toArray(String[]::new));
    assertEquals("bant", judged.get(0).get("model").asText());
    assertEquals("hot", judged.get(0).get("band").asText());
    return judged;
  }

  private JsonNode find(String text) throws IOException, InterruptedException {
    var leads = product.answer("leads", "--text", text);
    assertEquals(1, leads.size(), leads::toString);
    return leads.get(0);
  }

  private static int sum(JsonNode json, String... names) {
    return List.of(names).stream().mapToInt(n -> json.get(n).asInt()).sum();
  }

  private static void assertAddsUp(JsonNode judged) {
    assertFalse(judged.isEmpty());
    for (var entry : judged) {
      double logOdds = entry.get("baseLogOdds").asDouble();
      for (var c : entry.get("contributions")) logOdds += c.get("logOdds").asDouble();
      double p = entry.get("probability").asDouble();
      assertEquals(Math.log(p / (1 - p)), logOdds, 1e-9, entry::toString);
    }
  }
}
