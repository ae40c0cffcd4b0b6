package org.leadworkbench.cli.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LineWordsTest {
  @Test
  void spacesSeparateWords() {
    assertWords("  leads\t--json  ", "leads", "--json");
  }

  @Test
  void quotedWordsMayHaveSpaces() {
    assertWords("add --name \"Ada Ng\" --note=\"is \"\"very\"\" kind\"", "add", "--name", "Ada Ng", "--note=is \"very\" kind");
  }

  @Test
  void quotedNothingIsAWord() {
    assertWords("config business.opens \"\"", "config", "business.opens", "");
  }

  @Test
  void backslashesAndDollarsAreWhatTheyAre() {
    assertWords("import C:\\lists\\fair.csv --source \"C:\\$1\\\"", "import", "C:\\lists\\fair.csv", "--source", "C:\\$1\\");
  }

  @Test
  void commentsAndEmptyLinesHaveNoWords() {
    assertWords("  # leads");
    assertWords(" ");
    assertWords("");
  }

  @Test
  void quoteThatIsNotClosedMakesNoWords() {
    assertEquals(Optional.empty(), LineWords.of("add --name \"Ada Ng"));
    assertEquals(Optional.empty(), LineWords.of("add --name " + "Ada ".repeat(50_000) + "\""));
  }

  private static void assertWords(String line, String... words) {
    assertEquals(Optional.of(List.of(words)), LineWords.of(line));
  }
}
