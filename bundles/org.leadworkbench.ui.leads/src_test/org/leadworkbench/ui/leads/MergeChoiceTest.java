package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.merge.Pair;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Id;
import org.leadworkbench.model.Lead;
import org.leadworkbench.model.MergeProposal;

class MergeChoiceTest {
  private final Lead stays = Shown.lead(Consent.UNKNOWN).lead();
  private final Lead goes = stays.with(Contact.empty().withName("Ada Mustr").with(Contact.Field.ORGANISATION, "Muster AG").with(Contact.Field.CITY, "Jena"));
  private final MergeChoice choice = new MergeChoice(new Pair(new MergeProposal(Id.of("p"), stays.id(), Id.of("lead-2"), 0.9, "name+organisation", Shown.NOW,
      MergeProposal.Status.OPEN), stays, goes));

  @Test
  void onlyWhatBothSayDifferentlyIsToBeChosen() {
    assertTrue(line(Contact.Field.LAST_NAME).isOpen());
    assertFalse(line(Contact.Field.ORGANISATION).isOpen());
    assertFalse(line(Contact.Field.CITY).isOpen());
    assertEquals("", line(Contact.Field.CITY).stays());
    assertTrue(choice.lines().stream().noneMatch(l -> l.field() == Contact.Field.WEBSITE));
  }

  @Test
  void choiceMayBeChangedAgain() {
    choice.take(Contact.Field.LAST_NAME, true);
    assertEquals(Set.of(Contact.Field.LAST_NAME), choice.taken());

    choice.take(Contact.Field.LAST_NAME, false);

    assertEquals(Set.of(), choice.taken());
  }

  private MergeChoice.Line line(Contact.Field field) {
    return choice.lines().stream().filter(l -> l.field() == field).findFirst().orElseThrow();
  }
}
