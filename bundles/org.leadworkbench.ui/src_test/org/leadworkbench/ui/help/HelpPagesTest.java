package org.leadworkbench.ui.help;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HelpPagesTest {
  private static final Pattern VIEW = Pattern.compile("<e4view id=\"([^\"]+)\"");

  @Test
  void everyViewHasAPageOfItsOwn() throws IOException {
    for (var view : views()) assertNotEquals("start", HelpPages.topic(view), view);
  }

  private static List<String> views() throws IOException {
    try (var bundles = Files.list(Path.of(".."))) {
      return bundles.map(b -> b.resolve("plugin.xml")).filter(Files::exists).flatMap(HelpPagesTest::views).toList();
    }
  }

  private static Stream<String> views(Path plugin) {
    try {
      return VIEW.matcher(Files.readString(plugin)).results().map(found -> found.group(1));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    for (var topic : HelpPages.TOPICS) {
      var english = new HelpPages(Locale.ENGLISH).page(topic);
      var german = new HelpPages(Locale.GERMANY).page(topic);
      assertEquals(kinds(english), kinds(german), topic);
      assertEquals(english.text().lines().count(), german.text().lines().count(), topic);
      assertTrue(english.text().length() > 200, topic);
    }
  }

  private static List<MarkedText.Kind> kinds(MarkedText page) {
    return page.spans().stream().map(MarkedText.Span::kind).filter(k -> k != MarkedText.Kind.STRONG).toList();
  }

  @Test
  void whatHasNoPageLeadsToTheFirst() {
    assertEquals("start", HelpPages.topic("org.example.partner.view"));
    assertEquals("duplicates", HelpPages.topic("merge"));
  }

  @Test
  void marksAreDrawnAndNotShown() {
    var page = MarkedText.of("# Title\n\nSay **this** aloud.\n- point\n## Next\n");

    assertEquals("Title\n\nSay this aloud.\n•  point\nNext\n", page.text());
    assertEquals("Title", page.title());
    assertEquals(List.of(new MarkedText.Span(0, 5, MarkedText.Kind.TITLE), new MarkedText.Span(11, 4, MarkedText.Kind.STRONG),
        new MarkedText.Span(32, 4, MarkedText.Kind.HEADING)), page.spans());
  }
}
