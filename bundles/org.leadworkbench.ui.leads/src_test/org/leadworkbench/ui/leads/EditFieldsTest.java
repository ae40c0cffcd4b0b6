package org.leadworkbench.ui.leads;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.leadworkbench.model.Consent;
import org.leadworkbench.model.Contact;
import org.leadworkbench.ui.form.Field;

class EditFieldsTest {
  private final EditFields fields = new EditFields(Shown.lead(Consent.UNKNOWN).lead());

  @Test
  void everyFieldOfAContactAndTheConsentCanBeEdited() {
    assertEquals(Contact.Field.values().length + 1, fields.fields().size());
  }

  @Test
  void whatIsLeftAloneIsNoChange() {
    assertEquals(Map.of(), fields.changed(shown()));
  }

  @Test
  void changedAndClearedFieldsAreChanges() {
    var values = shown();
    values.put("city", "Köln");
    values.remove("phone");
    values.put("consent", "yes");

    assertEquals(Map.of("city", "Köln", "phone", "", "consent", "yes"), fields.changed(values));
  }

  private Map<String, String> shown() {
    var values = new HashMap<String, String>();
    for (Field field : fields.fields()) if (!field.standard().isEmpty()) values.put(field.id(), field.standard());
    return values;
  }
}
