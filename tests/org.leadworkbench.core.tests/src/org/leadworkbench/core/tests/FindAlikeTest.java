package org.leadworkbench.core.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadworkbench.core.tests.Desk.MARKETING;
import static org.leadworkbench.core.tests.Desk.done;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.lead.EditLead;
import org.leadworkbench.model.Contact;

class FindAlikeTest extends DeskTest {
  @Test
  void findsBySameMailHoweverItIsWritten() {
    var ada = desk.lead("Ada");
    done(new EditLead(desk.store, desk.clock).edit(ada, Map.of("email", "ada@example.com"), MARKETING));

    assertEquals(List.of(ada.id()), desk.alike.alike(Contact.empty().with(Contact.Field.EMAIL, " ADA@example.com ")).stream().map(l -> l.id()).toList());
  }

  @Test
  void findsByPartOfTheNameFromFourLettersOn() {
    var lead = desk.lead("Adalbert");
    desk.lead("Bob");

    assertEquals(List.of(lead.id()), desk.alike.alike(Contact.empty().withName("adal")).stream().map(l -> l.id()).toList());
    assertEquals(List.of(), desk.alike.alike(Contact.empty().withName("ada")));
  }

  @Test
  void nobodyIsLikeNobody() {
    desk.lead("Ada");

    assertEquals(List.of(), desk.alike.alike(Contact.empty()));
  }
}
