package org.leadworkbench.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.api.Test;

class NewLeadTest {
  @Test
  void whatIsNotEnteredIsNotKnown() {
    var contact = NewLead.contact(Map.of("name", "Ada Muster", "email", "ada@example.com"));

    assertEquals("Ada Muster", contact.name());
    assertEquals("ada@example.com", contact.email());
    assertEquals("", contact.phone());
  }
}
