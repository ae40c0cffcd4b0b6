package org.leadworkbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.State;
import org.leadworkbench.spi.Label;

class RefusalTest {
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

  @Test
  void everyTextIsThereInBothLanguagesWithTheSamePlaceholders() throws IOException {
    var english = texts("refusals.properties");
    var german = texts("refusals_de.properties");
    assertEquals(new TreeSet<>(english.keySet()), new TreeSet<>(german.keySet()));
    for (var key : english.stringPropertyNames())
      assertEquals(placeholders(english.getProperty(key)), placeholders(german.getProperty(key)), key);
  }

  @Test
  void noQuoteSwallowsAPlaceholder() throws IOException {
    for (var file : new String[] {"refusals.properties", "refusals_de.properties"})
      texts(file).forEach((key, text) -> {
        var filled = new MessageFormat(text.toString(), Locale.ENGLISH).format(new Object[] {"<0>", "<1>", "<2>", "<3>"});
        for (var placeholder : placeholders(text.toString()))
          assertTrue(filled.contains("<" + placeholder.charAt(1) + ">"), file + ": " + key);
      });
  }

  @Test
  void argumentsAreShownAsTheyAre() {
    assertEquals("There is no lead 1,000-ä.", Refusal.of("lead.unknown", "1,000-ä").text(Locale.ENGLISH));
    assertEquals("Es gibt keinen Lead 1000.", Refusal.of("lead.unknown", 1000).text(Locale.GERMANY));
  }

  @Test
  void statesAndOtherWordsAreInTheReadersLanguage() {
    assertEquals("Lead 7 is merged and no longer worked. Reopen it first.", Refusal.of("lead.closed", 7, State.MERGED).text(Locale.ENGLISH));
    assertEquals("Lead 7 ist zusammengeführt und wird nicht mehr bearbeitet. Öffnen Sie ihn zuerst wieder.",
        Refusal.of("lead.closed", 7, State.MERGED).text(Locale.GERMAN));
    assertTrue(Refusal.of("workspace.held", "x", Refusal.of("workspace.holder.unknown")).text(Locale.GERMAN).contains("von einem anderen Programm"));
  }

  @Test
  void everyStateHasItsWord() {
    for (var state : State.values()) {
      var closed = Refusal.of("lead.closed", 7, state);
      assertNotEquals(closed.text(Locale.GERMAN), closed.text(Locale.ENGLISH));
    }
  }

  @Test
  void labelsAreShownInTheReadersLanguage() {
    var refusal = Refusal.of("lead.unknown", new Label("one", "eins"));

    assertEquals("There is no lead one.", refusal.text(Locale.ENGLISH));
    assertEquals("Es gibt keinen Lead eins.", refusal.text(Locale.GERMANY));
  }

  @Test
  void otherLanguagesAreAnsweredInEnglish() {
    assertEquals("There is no lead x.", Refusal.of("lead.unknown", "x").text(Locale.FRENCH));
  }

  @Test
  void everyTextIsUsed() throws IOException {
    String sources;
    try (var files = Files.walk(Path.of("..")).filter(f -> f.toString().endsWith(".java") && f.toString().contains("src"))) {
      sources = files.map(RefusalTest::read).collect(Collectors.joining());
    }
    for (var key : texts("refusals.properties").stringPropertyNames())
      assertTrue(sources.contains('"' + key + '"'), "unused: " + key);
  }

  private static TreeSet<String> placeholders(String text) {
    return PLACEHOLDER.matcher(text).results().map(m -> m.group()).collect(Collectors.toCollection(TreeSet::new));
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Properties texts(String name) throws IOException {
    var texts = new Properties();
    try (var in = Files.newBufferedReader(Path.of("src/org/leadworkbench/core", name))) {
      texts.load(in);
    }
    return texts;
  }
}
