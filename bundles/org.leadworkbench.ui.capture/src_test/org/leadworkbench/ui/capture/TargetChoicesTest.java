package org.leadworkbench.ui.capture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.leadworkbench.core.capture.Target;
import org.leadworkbench.core.capture.ValueMap;
import org.leadworkbench.model.Contact;

class TargetChoicesTest {
  private static final List<Target> CITY = List.of(new Target.ToField(Contact.Field.CITY));

  @Test
  void aSimpleTargetIsOfferedOnce() {
    var field = new TargetChoices("Ort", CITY).field(CITY, "Bremen");

    assertEquals("city", field.standard());
    assertEquals(1, field.options().stream().filter(o -> o.label().equals(TargetChoices.text(CITY))).count());
  }

  @Test
  void whatWasFoundStaysChoosable() {
    List<Target> found = List.of(new Target.ToField(Contact.Field.NOTE), new Target.ToAnswer("bant", "need", ValueMap.none(), List.of()));
    var choices = new TargetChoices("Notiz", found);

    assertEquals("found", choices.field(found, "").standard());
    assertEquals(found, choices.targets("found"));
    assertEquals("city", choices.choice(CITY));
    assertEquals(List.of(new Target.Ignored()), choices.targets("ignore"));
  }

  @Test
  void aDetailIsNamedAfterItsColumn() {
    assertEquals(List.of(new Target.ToDetail("Hall", Optional.empty())), new TargetChoices("Hall", CITY).targets("detail"));
  }
}
