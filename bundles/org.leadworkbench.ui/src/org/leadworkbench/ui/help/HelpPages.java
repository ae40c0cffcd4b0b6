package org.leadworkbench.ui.help;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The pages of the help, and which of them speaks of what is in front of the user. */
final class HelpPages {
  /** In the order one reads them. */
  static final List<String> TOPICS = List.of("start", "list", "lead", "contact", "qualification", "questionnaires", "timeline", "inbox", "deliveries", "import", "duplicates", "privacy",
      "people", "reports", "quality", "preferences", "keys");
  private static final String FIRST = "start";
  /** Dialogs by their stable name, and what else is called otherwise than its page. */
  private static final Map<String, String> SPOKEN_OF = Map.ofEntries(Map.entry("merge", "duplicates"), Map.entry("new", "list"), Map.entry("edit", "lead"),
      Map.entry("contact", "contact"), Map.entry("number", "privacy"), Map.entry("erase", "privacy"), Map.entry("recycle", "lead"), Map.entry("recycleSeveral", "list"),
      Map.entry("disqualify", "lead"), Map.entry("disqualifySeveral", "list"), Map.entry("reopen", "lead"), Map.entry("assign", "list"), Map.entry("reject", "inbox"),
      Map.entry("who", "people"), Map.entry("keys", "keys"));
  private final Locale language;

  HelpPages(Locale language) {
    this.language = language;
  }

  /** The page for a view, by its id, or for a dialog, by its stable name; the first page where there is none. */
  static String topic(String id) {
    var name = id.substring(id.lastIndexOf('.') + 1);
    return SPOKEN_OF.getOrDefault(name, TOPICS.contains(name) ? name : FIRST);
  }

  /** A page in the language of the workbench. */
  MarkedText page(String topic) {
    var folder = language.getLanguage().equals(Locale.GERMAN.getLanguage()) ? "de" : "en";
    try (var page = HelpPages.class.getResourceAsStream(folder + "/" + topic + ".md")) {
      if (page == null) throw new IllegalStateException("The help lacks its page " + folder + "/" + topic);
      return MarkedText.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
