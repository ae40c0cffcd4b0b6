package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Id;

class NoticeTest {
  private String line = "";
  private final Notice notice = new Notice((sentence, warning) -> line = (warning ? "! " : "") + sentence);

  @Test
  void refusalStaysWhileTheSameLeadIsReadAnew() {
    notice.shown(Id.of("a"));
    notice.refused("A is working");
    notice.shown(Id.of("a"));

    assertEquals("! A is working", line);
  }

  @Test
  void refusalGoesWhenAnotherLeadIsShown() {
    notice.shown(Id.of("a"));
    notice.refused("A is working");
    notice.shown(Id.of("b"));

    assertEquals("", line);
  }

  @Test
  void whatCameOfSomethingIsNoWarning() {
    notice.told("2 delivered");

    assertEquals("2 delivered", line);
  }
}
