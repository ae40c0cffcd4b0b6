package org.leadworkbench.core.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadworkbench.core.port.MatchKey;
import org.leadworkbench.model.Contact;
import org.leadworkbench.model.Contact.Field;

class MatchKeysTest {
  @ParameterizedTest
  @CsvSource({"Müller Bau GmbH & Co. KG,mueller bau", "MUELLER BAU AG,mueller bau", "Weiß e.K.,weiss", "Société Générale S.A.,societe generale", "O'Connor Ltd.,oconnor", "AG,ag",
      "Łódź Sp. z o.o.,lodz sp z oo", "Maier UG (haftungsbeschränkt),maier", "Søren & Co,soeren"})
  void legalFormsAndSpellingsFold(String name, String folded) {
    assertEquals(folded, Folded.organisation(name));
  }

  @Test
  void sameSpellingsShareEveryExactKey() {
    var one = MatchKeys.of(person("Jörg", "Müller", "Weiß Bau GmbH", "joerg@weiss.example", "+491712719583"));
    var other = MatchKeys.of(person("Joerg", "MUELLER", "Weiss Bau AG", "joerg@weiss.example", "+491712719583"));

    assertEquals(one, other);
    assertEquals(3, one.stream().filter(k -> k.strength() == MatchKey.Strength.EXACT).count());
  }

  @Test
  void soundAlikesShareALikelyKeyOnly() {
    var shared = new HashSet<>(MatchKeys.of(person("Anna", "Meier", "Roth Optik AG", "", "")));
    shared.retainAll(MatchKeys.of(person("Andrea", "Mayer", "Roth Optik KG", "", "")));

    assertTrue(shared.stream().allMatch(k -> k.strength() == MatchKey.Strength.LIKELY));
    assertFalse(shared.isEmpty());
  }

  @Test
  void colleaguesWithOneMailboxAreTwo() {
    var one = person("Max", "Roth", "Bau AG", "info@bau.example", "");

    assertFalse(Likeness.mayBeOne(one, person("Eva", "Lang", "Bau AG", "info@bau.example", "")));
    assertFalse(Likeness.mayBeOne(one, person("Eva", "Roth", "Bau AG", "info@bau.example", "")));
    assertTrue(Likeness.mayBeOne(one, person("M.", "Roth", "Bau AG", "info@bau.example", "")));
    assertTrue(Likeness.mayBeOne(one, person("", "", "Bau AG", "info@bau.example", "")));
    assertTrue(Likeness.mayBeOne(one, person("Max", "Rothe", "Bau AG", "info@bau.example", "")));
  }

  @Test
  void likenessWantsNameAndOrganisation() {
    var one = Names.of(person("Stefan", "Meier", "Vogel Pharma KG", "", ""));

    assertTrue(Likeness.of(one, Names.of(person("Stefan", "Meyer", "Vogel Pharma OHG", "", ""))) >= Likeness.PROPOSED);
    assertTrue(Likeness.of(one, Names.of(person("Stefan", "Meier", "Vogel Druck KG", "", ""))) < Likeness.PROPOSED);
    assertTrue(Likeness.of(one, Names.of(person("Sabine", "Maurer", "Vogel Pharma KG", "", ""))) < Likeness.PROPOSED);
  }

  private static Contact person(String first, String last, String organisation, String email, String phone) {
    return new Contact(Map.of(Field.FIRST_NAME, first, Field.LAST_NAME, last, Field.ORGANISATION, organisation, Field.EMAIL, email, Field.PHONE, phone));
  }
}
