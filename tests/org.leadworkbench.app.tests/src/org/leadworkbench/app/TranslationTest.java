package org.leadworkbench.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** What is said in English is said in German, with the same placeholders. */
class TranslationTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

  @Test
  void ourOwnTextsHaveTheSameKeys() throws IOException {
    var app = FrameworkUtil.getBundle(Workbench.class);
    assertEquals(
        read(app.getEntry("OSGI-INF/l10n/bundle.properties")).stringPropertyNames(),
        read(app.getEntry("OSGI-INF/l10n/bundle_de.properties")).stringPropertyNames());
  }

  /** A key that the platform does not have (any more) is a translation nobody sees. */
  @ParameterizedTest
  @MethodSource("translationsOfThePlatform")
  void thePlatformHasTheTextsWeTranslate(Translation translation) throws IOException {
    var english = read(translation.english());
    var german = read(translation.german());
    var unknown = new TreeSet<>(german.stringPropertyNames());
    unknown.removeAll(english.stringPropertyNames());

    assertEquals(Collections.emptySet(), unknown);
    for (var key : german.stringPropertyNames()) assertEquals(placeholders(english, key), placeholders(german, key), key);
  }

  @Test
  void thePlatformIsTranslatedByFragments() {
    assertTrue(translationsOfThePlatform().count() >= 3);
  }

  static Stream<Translation> translationsOfThePlatform() {
    return Arrays.stream(FrameworkUtil.getBundle(Workbench.class).getBundleContext().getBundles())
        .filter(b -> b.getSymbolicName().matches("org\\.leadworkbench\\..*nl_de"))
        .flatMap(fragment -> Collections.list(fragment.findEntries("/", "*_de.properties", true)).stream()
            .map(german -> new Translation(german, english(Platform.getHosts(fragment)[0], german))));
  }

  private static URL english(Bundle host, URL german) {
    return host.getEntry(german.getPath().replace("_de.properties", ".properties"));
  }

  private static Properties read(URL file) throws IOException {
    var texts = new Properties();
    try (var reader = new InputStreamReader(file.openStream(), StandardCharsets.UTF_8)) {
      texts.load(reader);
    }
    return texts;
  }

  private static TreeSet<String> placeholders(Properties texts, String key) {
    var found = new TreeSet<String>();
    PLACEHOLDER.matcher(texts.getProperty(key)).results().forEach(m -> found.add(m.group()));
    return found;
  }

  record Translation(URL german, URL english) {}
}
