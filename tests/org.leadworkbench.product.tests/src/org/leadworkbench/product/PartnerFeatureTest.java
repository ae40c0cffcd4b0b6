package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A partner's way from the guide to a model that judges. */
class PartnerFeatureTest {
  private static final Pattern FILE = Pattern.compile("`(org\\.example[^`]+)`[^\n]*\n+```[a-z]*\n(.*?)```", Pattern.DOTALL);

  @Test
  @EnabledOnOs(OS.LINUX)
  void installedModelJudgesAfterARestart(@TempDir Path folder) throws Exception {
    var product = new Product(folder);
    var repository = Product.root().resolve("tests/org.example.fit.site/target/repository").toUri().toString();
    var lead = product.answer("add", "--name", "Ada Ng", "--email", "ada@ng.example").get("id").asText();

    var installed = product.platform("-application", "org.eclipse.equinox.p2.director", "-repository", repository,
        "-installIU", "org.example.fit.feature.feature.group");

    assertEquals(0, installed.code(), installed::toString);
    var models = product.answer("models");
    assertTrue(StreamSupport.stream(models.spliterator(), false).anyMatch(m -> m.get("id").asText().equals("example.fit")), models::toString);
    var judged = product.answer("answer", lead, "--model", "example.fit", "staff=some", "customer=yes");
    var fit = StreamSupport.stream(judged.spliterator(), false).filter(j -> j.get("model").asText().equals("example.fit")).findFirst().orElseThrow();
    assertEquals(0.5, fit.get("probability").asDouble(), 0.02, "nine points from a base rate of 10 %");
  }

  @TestFactory
  Stream<DynamicTest> guideShowsTheExampleAsItIs() throws Exception {
    var guide = Files.readString(Product.root().resolve("docs/partners.md"));

    var files = FILE.matcher(guide).results().toList();

    assertEquals(5, files.size());
    return files.stream().map(file -> DynamicTest.dynamicTest(file.group(1),
        () -> assertEquals(Files.readString(Product.root().resolve("tests").resolve(file.group(1))), file.group(2))));
  }
}
