package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A partner's way from the guide to a model that judges. */
@DisabledOnOs(OS.WINDOWS)
class PartnerTest {
  private static final Pattern FILE = Pattern.compile("`(org\\.example[^`]+)`[^\n]*\n+```[a-z]*\n(.*?)```", Pattern.DOTALL);
  private static final Pattern WRITTEN_BY_A_BUILD = Pattern.compile(".*/(target|\\.polyglot[^/]*|\\.tycho-consumer-pom\\.xml|maven\\.config)(/.*)?");
  private static final String MODEL = "org.example.fit";
  @TempDir Path folder;

  @Test
  void exampleBuiltWithTheSdkAloneIsInstalledAndJudgesAfterARestart() throws Exception {
    var example = Partner.example();
    example.build("-Dsdk=" + Partner.sdk());
    var product = new Product(folder);
    var lead = product.answer("add", "--name", "Ada Ng", "--email", "ada@ng.example").get("id").asText();

    var installed = product.platform("-application", "org.eclipse.equinox.p2.director", "-repository", example.repository(),
        "-installIU", "org.example.fit.feature.feature.group");

    assertEquals(0, installed.code(), installed::toString);
    assertTrue(models(product).contains(MODEL));
    var judged = product.answer("answer", lead, "--model", MODEL, "staff=some", "customer=yes");
    var fit = StreamSupport.stream(judged.spliterator(), false).filter(j -> j.get("model").asText().equals(MODEL)).findFirst().orElseThrow();
    assertEquals(0.5, fit.get("probability").asDouble(), 0.02, "nine points from a base rate of 10 %");
    assertFalse(models(product, "--safe").contains(MODEL));
    assertTrue(product.run("doctor", "--safe").out().contains("Plug-in org.example.fit is left out in safe mode."));
  }

  @Test
  void newPluginIsBuiltAndKeepsTheContractWithoutAChange() throws Exception {
    var mine = newPlugin("com.acme.leads.size", "PlantSize");

    mine.build();

    try (var bundles = Files.list(mine.folder().resolve("target/repository/plugins"))) {
      assertEquals(1, bundles.filter(b -> b.getFileName().toString().startsWith("com.acme.leads.size_1.0.0.")).count());
    }
  }

  @Test
  void newPluginIsTheExampleUnderAnotherName() throws Exception {
    var same = newPlugin("org.example.fit", "CompanyFit");

    assertEquals(files(Partner.example().folder()), files(same.folder()));
    for (var file : files(same.folder()))
      assertEquals(Files.readString(Partner.example().folder().resolve(file)), Files.readString(same.folder().resolve(file)), file);
  }

  @TestFactory
  Stream<DynamicTest> guideShowsTheExampleAsItIs() throws Exception {
    var guide = Files.readString(Product.root().resolve("docs/partners.md"));

    var files = FILE.matcher(guide).results().toList();

    assertTrue(files.size() >= 3, "found only " + files.size());
    return files.stream().map(file -> DynamicTest.dynamicTest(file.group(1),
        () -> assertEquals(Files.readString(Partner.example().folder().resolve(file.group(1))), file.group(2))));
  }

  private Partner newPlugin(String name, String type) throws IOException, InterruptedException {
    var made = folder.resolve("a folder of mine");
    Partner.run(folder, List.of(Product.root().resolve("releng/new-plugin").toString(), made.toString(), name, type));
    return new Partner(made);
  }

  private static List<String> models(Product product, String... options) throws IOException, InterruptedException {
    var command = Stream.concat(Stream.of("models"), Stream.of(options)).toArray(String[]::new);
    return StreamSupport.stream(product.answer(command).spliterator(), false).map(m -> m.get("id").asText()).toList();
  }

  private static List<String> files(Path folder) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString()).filter(f -> !WRITTEN_BY_A_BUILD.matcher("/" + f).matches()).sorted().toList();
    }
  }
}
