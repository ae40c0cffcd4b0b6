package org.leadworkbench.kit;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.leadworkbench.spi.Description;
import org.leadworkbench.spi.Label;
import org.leadworkbench.spi.Setting;

/** Texts in both languages. A name may be the same in both; a sentence is not. */
final class Labels {
  private Labels() {}

  static void assertTranslated(Description basics) {
    assertSentence(basics.help(), basics.id());
  }

  static void assertTranslated(List<Setting> settings) {
    for (var s : settings) {
      assertSentence(s.help(), s.key());
      if (s.kind() == Setting.Kind.CHOICE && !s.standard().isEmpty())
        assertFalse(s.choices().stream().noneMatch(c -> c.value().equals(s.standard())), s.key() + " has a standard that is none of its choices");
    }
  }

  static void assertSentence(Label label, String where) {
    assertNotEquals(label.en(), label.de(), where + " says the same in English and in German: one is not translated");
  }
}
