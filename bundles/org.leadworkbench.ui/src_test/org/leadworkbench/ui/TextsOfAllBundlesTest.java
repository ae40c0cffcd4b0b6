package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every bundle of the workbench says in German what it says in English, and says nothing that nobody asks for. */
class TextsOfAllBundlesTest {
  private static final Path BUNDLES = Path.of("").toAbsolutePath().getParent();
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");

  static Stream<Path> messages() throws IOException {
    return find("messages.properties");
  }

  static Stream<Path> declarations() throws IOException {
    return find("bundle.properties").filter(file -> Files.exists(file.resolveSibling("bundle_de.properties")));
  }

  static Stream<Path> all() throws IOException {
    return Stream.concat(messages(), declarations());
  }

  @ParameterizedTest
  @MethodSource("all")
  void bothLanguagesHaveTheSameKeysAndPlaceholders(Path english) {
    var en = read(english);
    var de = read(Path.of(english.toString().replace(".properties", "_de.properties")));

    assertEquals(new TreeSet<>(en.stringPropertyNames()), new TreeSet<>(de.stringPropertyNames()));
    for (var key : en.stringPropertyNames()) assertEquals(placeholders(en.getProperty(key)), placeholders(de.getProperty(key)), key);
  }

  /** A key stands in a source of its bundle, or is made of a constant: {@code Type.CONSTANT}. */
  @ParameterizedTest
  @MethodSource("messages")
  void everyMessageIsUsed(Path english) throws IOException {
    var sources = text(bundle(english).resolve("src"), ".java");

    for (var key : read(english).stringPropertyNames()) assertTrue(used(key, sources), key + " in " + english);
  }

  @ParameterizedTest
  @MethodSource("declarations")
  void everyDeclaredTextIsUsed(Path english) throws IOException {
    var bundle = bundle(english);
    var declarations = Files.readString(bundle.resolve("META-INF/MANIFEST.MF")) + Files.readString(bundle.resolve("plugin.xml"));

    for (var key : read(english).stringPropertyNames())
      assertTrue(Pattern.compile("%" + Pattern.quote(key) + "(?![\\w.])").matcher(declarations).find(), key + " in " + english);
  }

  private static boolean used(String key, String sources) {
    if (sources.contains("\"" + key + "\"")) return true;
    int dot = key.indexOf('.');
    var type = key.substring(0, dot);
    // Families of keys are put together of a beginning and an end, as in get("column." + id).
    return Character.isUpperCase(key.charAt(0)) ? sources.contains(type)
        : sources.contains("\"" + type + ".\" + ") && sources.contains("\"" + key.substring(dot + 1) + "\"")
            || sources.contains(" + \"." + key.substring(dot + 1) + "\"") && sources.contains("\"" + type + "\"");
  }

  private static Stream<Path> find(String name) throws IOException {
    try (var files = Files.walk(BUNDLES)) {
      return files.filter(f -> f.endsWith(name)).filter(f -> !f.toString().contains("/target/") && !f.toString().contains("\\target\\")).toList().stream();
    }
  }

  private static Path bundle(Path file) {
    return BUNDLES.resolve(BUNDLES.relativize(file).getName(0));
  }

  private static String text(Path folder, String ending) throws IOException {
    try (var files = Files.walk(folder)) {
      return files.filter(f -> f.toString().endsWith(ending)).map(TextsOfAllBundlesTest::string).collect(Collectors.joining("\n"));
    }
  }

  private static String string(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Properties read(Path file) {
    var texts = new Properties();
    try (var reader = Files.newBufferedReader(file)) {
      texts.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return texts;
  }

  private static List<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(m -> m.group()).distinct().sorted().toList();
  }
}
