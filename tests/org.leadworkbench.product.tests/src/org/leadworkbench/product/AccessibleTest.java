package org.leadworkbench.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** A screen reader finds a name on every control of the product; it is asked as one would, by releng/accessible. */
@EnabledOnOs(OS.LINUX)
@Isolated("it types into windows, and gives them a second to answer")
class AccessibleTest {
  /** The walk ends with it where the machine lacks a display or a package, which it names. */
  private static final int MISSING = 3;
  /** The names are the same controls' in both, and a walk takes minutes. */
  private static final List<String> LANGUAGES = Boolean.getBoolean("nightly") ? List.of("en", "de") : List.of("en");
  @TempDir Path folder;

  @Test
  void everyControlHasAName() throws Exception {
    var product = new Product(folder);
    product.answer("person", "add", "Rita Rep", "--email", "rita@example.org", "--role", "sales");
    var list = Files.copy(Product.root().resolve("releng/sample/trade-fair.csv"), folder.resolve("trade-fair.csv"));
    product.answer("import", list.toString(), "--source", "Fair");
    product.answer("qualify");
    var told = folder.resolve("told");

    int code = product.walk(LANGUAGES, Redirect.to(told.toFile())).waitFor();

    assumeTrue(code != MISSING, () -> "Not tried: " + text(told));
    assertEquals(0, code, () -> text(told));
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
