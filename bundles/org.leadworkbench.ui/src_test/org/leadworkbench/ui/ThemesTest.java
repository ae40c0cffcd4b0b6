package org.leadworkbench.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Contrast as WCAG 2.2 reckons it: 4.5 to 1 for text (success criterion 1.4.3), 3 to 1 for what is drawn (1.4.11). */
class ThemesTest {
  private static final Pattern CSS = Pattern.compile("#org-leadworkbench-ui-([a-z-]+) \\{ color: #([0-9a-f]{6}); }");
  private static final Pattern DECLARED = Pattern.compile("colorDefinition id=\"org\\.leadworkbench\\.ui\\.([a-z.]+)\".* value=\"(\\d+),(\\d+),(\\d+)\"");

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void everyColourOfTheProgramIsNamed(String theme) throws IOException {
    var named = Arrays.stream(Tone.values()).map(t -> t.name().toLowerCase(Locale.ROOT).replace('_', '-')).collect(Collectors.toCollection(TreeSet::new));

    assertEquals(named, new TreeSet<>(colours(theme).keySet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void textCanBeRead(String theme) throws IOException {
    var colours = colours(theme);

    for (var text : List.of("text", "muted", "accent", "hot", "warm", "cold"))
      for (var behind : List.of("surface", "frame")) assertContrast(4.5, colours, text, behind);
    for (var band : List.of("hot", "warm", "cold")) assertContrast(4.5, colours, band, band + "-soft");
    assertContrast(4.5, colours, "text", "accent-soft");
  }

  @ParameterizedTest
  @ValueSource(strings = {"light", "dark"})
  void barsCanBeTold(String theme) throws IOException {
    for (var bar : List.of("for", "against")) assertContrast(3, colours(theme), bar, "surface");
  }

  @Test
  void whatIsDeclaredIsTheLightTheme() throws IOException {
    var declared = new TreeMap<String, String>();
    DECLARED.matcher(Files.readString(Path.of("plugin.xml"))).results().forEach(m -> declared.put(m.group(1).replace('.', '-'),
        "%02x%02x%02x".formatted(Integer.valueOf(m.group(2)), Integer.valueOf(m.group(3)), Integer.valueOf(m.group(4)))));

    assertEquals(colours("light"), declared);
  }

  private static void assertContrast(double least, Map<String, String> colours, String text, String behind) {
    double one = luminance(colours.get(text)) + 0.05;
    double other = luminance(colours.get(behind)) + 0.05;
    double contrast = Math.max(one, other) / Math.min(one, other);
    assertTrue(contrast >= least, "%s on %s: %.2f".formatted(text, behind, contrast));
  }

  private static double luminance(String hex) {
    int rgb = Integer.parseInt(hex, 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }

  private static Map<String, String> colours(String theme) throws IOException {
    return CSS.matcher(Files.readString(Path.of("css", theme + ".css"))).results()
        .collect(Collectors.toMap(m -> m.group(1), m -> m.group(2), (a, b) -> a, TreeMap::new));
  }
}
