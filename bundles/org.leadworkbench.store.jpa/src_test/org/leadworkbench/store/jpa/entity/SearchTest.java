package org.leadworkbench.store.jpa.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

class SearchTest {
  @Test
  void sameTextInAnotherFormIsTheSame() {
    assertEquals(Search.key("ÖZGÜR"), Search.key(" o\u0308zgu\u0308r "));
  }

  @Test
  void sharpSIsFoundByTwo() {
    for (var typed : List.of("voss", "Voß", "VOSS", "VOẞ")) assertEquals("voss", Search.wanted(typed), typed);

    assertEquals(List.of("voss", "voß"), Search.stored("voss"));
    assertEquals(List.of("voigt"), Search.stored("voigt"));
  }

  @Test
  void orderIsThatOfTheOrganisationWhereThereIsNoName() {
    assertEquals("olwerk", Search.order(Contact.empty().with(Field.ORGANISATION, "Ölwerk")));
  }

  @Test
  void longTextIsCutBetweenCharacters() {
    var text = Search.text(Contact.empty().with(Field.NOTE, "🎯".repeat(20_000)));

    assertTrue(text.length() <= 32_000);
    assertTrue(Character.isLowSurrogate(text.charAt(text.length() - 1)));
    assertEquals(199, Search.key("x" + "🎯".repeat(300)).length());
  }
}
